package se.delmal.server.journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day, takes away what the journal has kept long enough. */
@Component
class JournalCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(JournalCleaner.class);

    private final AccessJournal journal;

    JournalCleaner(AccessJournal journal) {
        this.journal = journal;
    }

    @Scheduled(initialDelayString = "${delmal.cleaning.first}", fixedDelayString = "${delmal.cleaning.journal}")
    void clean() {
        LOG.info("{} old lines of the access journal are gone", journal.clean());
    }
}
