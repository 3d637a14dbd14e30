package se.delmal.server.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings every identity number under the newest key, before the port is open, so that older keys can be taken away. */
@Component
@ConditionalOnProperty("delmal.identity.re-encrypt")
class IdentityReEncryption implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityReEncryption.class);
    private static final int STEP = 200;
    private static final int PHASE = -900;

    private final IdentityNumbers numbers;
    private boolean running;

    IdentityReEncryption(IdentityNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void start() {
        int done = 0;
        var step = numbers.encryptAgain("", STEP);
        while (!step.isEmpty()) {
            done += step.size();
            step = numbers.encryptAgain(step.get(step.size() - 1), STEP);
        }
        LOG.info("{} identity numbers are encrypted with the newest key", done);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
