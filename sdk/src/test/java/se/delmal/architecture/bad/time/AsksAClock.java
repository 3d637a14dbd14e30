package se.delmal.architecture.bad.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Each part of this asks what time it is in a way of its own. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
public final class AsksAClock {

    private AsksAClock() {}

    /** Asks for today. */
    public static final class Today {

        /** Asks. */
        public LocalDate ask() {
            return LocalDate.now();
        }
    }

    /** Asks for today by a reference to the method. */
    public static final class Reference {

        /** Asks. */
        public Supplier<LocalDate> ask() {
            return LocalDate::now;
        }
    }

    /** Asks for the moment here. */
    public static final class Here {

        /** Asks. */
        public LocalDateTime ask() {
            return LocalDateTime.now(ZoneOffset.UTC);
        }
    }

    /** Asks for the moment. */
    public static final class Moment {

        /** Asks. */
        public Instant ask() {
            return Instant.now();
        }
    }

    /** Asks the system. */
    public static final class Milliseconds {

        /** Asks. */
        public long ask() {
            return System.currentTimeMillis();
        }
    }

    /** Asks the system more finely. */
    public static final class Nanoseconds {

        /** Asks. */
        public long ask() {
            return System.nanoTime();
        }
    }

    /** Is handed a clock. */
    public interface Handed {

        /** Asks. */
        LocalDate ask(Clock clock);
    }

    /** Knows where it is. */
    public static final class Zone {

        /** Asks. */
        public String ask() {
            return ZoneId.systemDefault().getId();
        }
    }
}
