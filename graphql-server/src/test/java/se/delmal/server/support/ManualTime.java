package se.delmal.server.support;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Time that passes when a test says so. */
public class ManualTime implements TimeMeter {

    private final AtomicLong now = new AtomicLong();

    /** Lets time pass. */
    public void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }

    /** Returns it as the container would. */
    public ObjectProvider<TimeMeter> provider() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("time", this);
        return beans.getBeanProvider(TimeMeter.class);
    }

    @Override
    public long currentTimeNanos() {
        return now.get();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
