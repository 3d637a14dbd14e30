package se.delmal.server.change;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets old keys, once an hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeyCleaning {

    private final MadeChanges changes;

    KeyCleaning(MadeChanges changes) {
        this.changes = changes;
    }

    @Scheduled(initialDelayString = "${delmal.cleaning.first}", fixedDelayString = "${delmal.cleaning.keys}")
    void clean() {
        changes.forget();
    }
}
