package se.delmal.server.journal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.delmal.server.storage.Cleaner;

/** Takes away what the journal has kept long enough, once a day unless set otherwise. */
@Component
class JournalCleaner implements Cleaner {

    private static final Logger LOG = LoggerFactory.getLogger(JournalCleaner.class);

    private final AccessJournal journal;
    private final Duration pause;

    JournalCleaner(AccessJournal journal, @Value("${delmal.cleaning.journal}") Duration pause) {
        this.journal = journal;
        this.pause = pause;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public void clean() {
        LOG.info("{} old lines of the access journal are gone", journal.clean());
    }
}
