package se.delmal.examples.quickstart;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.delmal.profile.RegionalProfiles;
import se.delmal.status.TraineeStatus;
import se.delmal.validation.CheckedDraft;
import se.delmal.validation.RecordDrafts;

/** Records from outside: judged where they are records, told all their faults at once where they are not. */
final class FromOutside {

    /** Shows one record that is in order, and one with a fault in every other line. */
    static void show(Report report) {
        var drafts = RecordDrafts.using(validator());
        show(drafts.acceptJson(text("record.json")), report);
        show(drafts.acceptJson(text("record-with-faults.json")), report);
    }

    private static void show(CheckedDraft checked, Report report) {
        if (checked instanceof CheckedDraft.Accepted accepted) {
            report.accepted(
                    TraineeStatus.of(accepted.record(), LocalDate.of(2026, 6, 30), RegionalProfiles.national()));
        } else if (checked instanceof CheckedDraft.Refused refused) {
            report.refused(refused.faults());
        }
    }

    /** Hibernate Validator, without the expression language that it would else ask for. */
    private static Validator validator() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(FromOutside.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FromOutside() {}
}
