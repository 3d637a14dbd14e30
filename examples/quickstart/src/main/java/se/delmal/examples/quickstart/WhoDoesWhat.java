package se.delmal.examples.quickstart;

import java.util.List;
import se.delmal.role.Responsibilities;
import se.delmal.role.Topic;

/** What a director of studies asks: who does what about supervision here, and what do they say elsewhere? */
public final class WhoDoesWhat {

    /** Prints the matrix of one topic in three documents, and where two of them differ. English with {@code --english}. */
    public static void main(String... args) {
        var report = Report.in(List.of(args).contains("--english"));
        var duties = Responsibilities.standard().inProfiles("ostergotland", "skane", "sormland");

        report.matrix(Topic.SUPERVISION_TIME, duties.matrix());
        report.differences(duties.inProfiles("ostergotland", "skane").differences(Topic.SUPERVISION_TIME));
    }

    private WhoDoesWhat() {}
}
