package se.delmal.server.change;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.delmal.server.storage.Cleaner;

/** Forgets old keys, once an hour unless set otherwise. */
@Component
class KeyCleaner implements Cleaner {

    private final MadeChanges changes;
    private final Duration pause;

    KeyCleaner(MadeChanges changes, @Value("${delmal.cleaning.keys}") Duration pause) {
        this.changes = changes;
        this.pause = pause;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void clean() {
        changes.forget();
    }
}
