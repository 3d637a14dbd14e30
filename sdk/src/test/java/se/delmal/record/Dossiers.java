package se.delmal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Edition;
import se.delmal.role.Role;

/** Made-up trainees who have all there is to send with an application, and nothing that could be left out. */
public final class Dossiers {

    /** For specialist competence in general medicine under HSLF-FS 2021:8, complete from 1 March 2027. */
    public static TraineeRecord specialist2021() {
        return replacing(
                Trainees.readyToApply(), "service-list", list -> listing(list, "bt1", "bt2", "p1", "p2", "p3"));
    }

    /** For approved foundation training, complete from 5 September 2022. */
    public static TraineeRecord foundation2021() {
        return replacing(Trainees.allCertified(), "bt-service", list -> listing(list, "bt1", "bt2"));
    }

    /** For specialist competence in general medicine under SOSFS 2015:8, complete from 1 March 2024. */
    public static TraineeRecord specialist2015() {
        var year = Edition.SOSFS_2015_8;
        return Trainees.fullTime2015()
                .with(
                        Trainees.clinical("service-1", year, "4", Trainees.PRINCIPAL, "2022-03-01", "a1–a5", "b1–b4"),
                        Trainees.clinical("service-2", year, "4", Trainees.SUPERVISOR, "2024-02-20", "c1–c14"),
                        Trainees.course("course-1", year, "5", "2020-05-08", "a1", "a2", "a5", "a6"),
                        Trainees.course("course-2", year, "5", "2021-05-07", "b1–b5", "c3", "c6", "c14"),
                        Trainees.activity(
                                "following",
                                year,
                                "3",
                                ActivityKind.AUSCULTATION,
                                Trainees.SUPERVISOR,
                                Role.PLACEMENT_SUPERVISOR,
                                "2021-09-10",
                                "b5"),
                        Trainees.activity(
                                "quality",
                                year,
                                "6",
                                ActivityKind.QUALITY_AND_DEVELOPMENT_WORK,
                                Trainees.PRINCIPAL,
                                Role.PRINCIPAL_SUPERVISOR,
                                "2022-11-01",
                                "a4"),
                        Trainees.activity(
                                "science",
                                year,
                                "7",
                                ActivityKind.INDEPENDENT_WRITTEN_WORK,
                                Trainees.PRINCIPAL,
                                Role.PRINCIPAL_SUPERVISOR,
                                "2023-04-03",
                                "a5"),
                        consulting(
                                Trainees.competence(
                                        "final",
                                        year,
                                        "2",
                                        new Signature(Trainees.HEAD, Role.HEAD_OF_UNIT, Trainees.day("2024-03-01")),
                                        new Signature(
                                                Trainees.PRINCIPAL,
                                                Role.PRINCIPAL_SUPERVISOR,
                                                Trainees.day("2024-03-01"))),
                                Role.DIRECTOR_OF_STUDIES));
    }

    /** Returns a record with one certificate changed. */
    public static TraineeRecord replacing(TraineeRecord record, String ref, UnaryOperator<Certificate> change) {
        var entries = new ArrayList<Entry>();
        for (Entry entry : record.entries()) {
            entries.add(
                    entry instanceof Certificate certificate
                                    && certificate.ref().equals(ref)
                            ? change.apply(certificate)
                            : entry);
        }
        return record.withEntries(entries);
    }

    /** Returns a record without the certificates of which something holds. */
    public static TraineeRecord without(TraineeRecord record, Predicate<Certificate> left) {
        return record.withEntries(record.entries().stream()
                .filter(entry -> !(entry instanceof Certificate certificate && left.test(certificate)))
                .toList());
    }

    /** Returns a certificate about some entries. */
    public static Certificate listing(Certificate certificate, String... refs) {
        return new Certificate(
                certificate.ref(),
                certificate.form(),
                certificate.covers(),
                List.of(refs),
                certificate.delmal(),
                certificate.signatures(),
                certificate.consulted(),
                certificate.appointedByHead());
    }

    /** Returns a certificate on which some were consulted, and nobody else. */
    public static Certificate consulting(Certificate certificate, Role... consulted) {
        return consulting(certificate, Optional.of(List.of(consulted)));
    }

    /** Returns a certificate of which it is not told who was consulted. */
    public static Certificate consultingNotTold(Certificate certificate) {
        return consulting(certificate, Optional.empty());
    }

    private static Certificate consulting(Certificate certificate, Optional<List<Role>> consulted) {
        return new Certificate(
                certificate.ref(),
                certificate.form(),
                certificate.covers(),
                certificate.of(),
                certificate.delmal(),
                certificate.signatures(),
                consulted,
                certificate.appointedByHead());
    }

    /** Returns a certificate with other signatures. */
    public static Certificate signed(Certificate certificate, Signature... signatures) {
        return certificate.signedBy(List.of(signatures));
    }

    private Dossiers() {}
}
