package se.delmal.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.catalogue.Verification;
import se.delmal.citation.Citation;
import se.delmal.time.Programme;

/** Which delmål and which forms there are for what one draft says it follows, as far as that is known. */
final class EditionFacts {

    private static final int MOST_NUMBERS = 99;

    private final TargetCatalogue catalogue = TargetCatalogue.standard();
    private final Optional<Programme> programme;
    private final Optional<Edition> edition;
    private final boolean editionIsClear;
    private final Optional<TargetDescription> description;

    /** Takes what a draft says, of which some places could not be read. */
    EditionFacts(TrainingRecordDraft draft, Set<List<String>> unread) {
        var toldOrDefault = draft.programme() == null ? Programme.ST.name() : draft.programme();
        programme =
                Codes.constant(Programme.class, toldOrDefault).filter(told -> !unread.contains(List.of("programme")));
        edition = Codes.constant(Edition.class, draft.edition());
        // Where the edition is missing from specialist training, or is none, that is the fault, and nothing follows
        // from it.
        editionIsClear = edition.isPresent()
                || (draft.edition() == null
                        && !unread.contains(List.of("edition"))
                        && programme.filter(told -> told != Programme.ST).isPresent());
        description = Codes.specialty(draft.specialty())
                .flatMap(specialty -> edition.flatMap(told -> catalogue.find(specialty, told)));
    }

    void judge(TrainingRecordDraft draft, Refusals refusals) {
        if (programme.filter(Programme.ST::equals).isPresent()) {
            if (draft.specialty() == null) {
                refusals.add(List.of("specialty"), FaultMessage.NEEDED_FOR_ST);
            }
            if (draft.edition() == null) {
                refusals.add(List.of("edition"), FaultMessage.NEEDED_FOR_ST);
            }
        }
        if (!editionIsClear) {
            return;
        }
        judgeDelmal(draft, refusals);
        var entries = Optional.ofNullable(draft.entries()).orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var certificate = entry == null ? null : entry.certificate();
            if (certificate != null) {
                judge(certificate, List.of("entries", String.valueOf(i), "certificate"), refusals);
            }
        }
    }

    private void judgeDelmal(TrainingRecordDraft draft, Refusals refusals) {
        var strangers = new ArrayList<List<String>>();
        Shape.of(TrainingRecordDraft.class).visit(draft, List.of(), (path, notes, text) -> {
            if (notes.isAnnotationPresent(PrintedDelmalCode.class)
                    && Codes.delmal(text).filter(code -> !mayBe(code)).isPresent()) {
                strangers.add(path);
            }
        });
        if (!strangers.isEmpty()) {
            var known = codes();
            strangers.forEach(path -> refusals.add(path, FaultMessage.DELMAL, known));
        }
    }

    private void judge(CertificateDraft certificate, List<String> at, Refusals refusals) {
        if (certificate.annex() == null) {
            return;
        }
        var form = form(certificate.annex());
        if (form.isEmpty()) {
            var annexes = forms().map(CertificateForm::annex).collect(Collectors.joining(", "));
            if (annexes.isEmpty()) {
                refusals.add(Shape.and(at, "annex"), FaultMessage.NO_FORMS);
            } else {
                refusals.add(Shape.and(at, "annex"), FaultMessage.FORM, annexes);
            }
            return;
        }
        var covers = Codes.constant(ActivityKind.class, certificate.covers());
        var certifies = form.get().certifies();
        if (covers.isEmpty() || certifies.contains(covers.get())) {
            return;
        }
        if (certifies.isEmpty()) {
            refusals.add(Shape.and(at, "covers"), FaultMessage.COVERS_NOTHING);
        } else {
            var kinds = certifies.stream().map(Enum::name).collect(Collectors.joining(", "));
            refusals.add(Shape.and(at, "covers"), FaultMessage.COVERS, kinds);
        }
    }

    /** Returns the form with an annex number, of the edition, or for foundation training of the only edition that knows it. */
    Optional<CertificateForm> form(@Nullable String annex) {
        return forms().filter(form -> form.annex().equals(annex)).findFirst();
    }

    private Optional<Edition> editionOfForms() {
        return edition.or(() -> programme.filter(Programme.BT::equals).map(bt -> Edition.HSLF_FS_2021_8));
    }

    private Stream<CertificateForm> forms() {
        return editionOfForms().stream().flatMap(told -> catalogue.forms(told).stream());
    }

    /** Returns whether there is, or may be, a delmål with a code. */
    private boolean mayBe(DelmalCode code) {
        if (code.group() == DelmalGroup.BT) {
            return catalogue.findCommon(code).isPresent();
        }
        if (edition.filter(told -> told != code.edition()).isPresent()) {
            return false;
        }
        if (code.group() == DelmalGroup.C) {
            return description.isEmpty() || description.get().find(code).isPresent();
        }
        boolean known = code.group() == DelmalGroup.A || description.isEmpty() || bGroupIsInDoubt();
        return known
                ? catalogue.findCommon(code).isPresent()
                : description.get().find(code).isPresent();
    }

    /** What is in doubt never refuses anything. */
    private boolean bGroupIsInDoubt() {
        return description
                .map(TargetDescription::bGroupApplicability)
                .filter(known -> known == Verification.UNKNOWN || known == Verification.SUSPECT)
                .isPresent();
    }

    /** Returns which codes there are, such as {@code STa1–STa7, STc1–STc15, BT1–BT18}. */
    private String codes() {
        var all = new TreeSet<DelmalCode>();
        for (DelmalCode.Series series : DelmalCode.Series.values()) {
            for (int number = 1; number <= MOST_NUMBERS; number++) {
                var code = new DelmalCode(series, number);
                if (mayBe(code)) {
                    all.add(code);
                }
            }
        }
        return ranges(List.copyOf(all));
    }

    private static String ranges(List<DelmalCode> codes) {
        var ranges = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < codes.size(); i++) {
            boolean last = i + 1 == codes.size()
                    || codes.get(i + 1).series() != codes.get(i).series()
                    || codes.get(i + 1).number() != codes.get(i).number() + 1;
            if (last) {
                ranges.add(start == i ? codes.get(i).toString() : codes.get(start) + "–" + codes.get(i));
                start = i + 1;
            }
        }
        return String.join(", ", ranges);
    }

    /** Returns where it is written that something told here is a fault. */
    List<Citation> citationsOf(FaultMessage message, List<String> path, TrainingRecordDraft draft) {
        return switch (message) {
            case DELMAL -> description.map(TargetDescription::citations).orElseGet(this::citationsOfTheEdition);
            case FORM -> citationsOfTheEdition();
            case COVERS, COVERS_NOTHING ->
                certificateAt(path, draft)
                        .flatMap(certificate -> form(certificate.annex()))
                        .map(CertificateForm::citations)
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static Optional<CertificateDraft> certificateAt(List<String> path, TrainingRecordDraft draft) {
        var entries = draft.entries();
        var entry = entries == null ? null : entries.get(Integer.parseInt(path.get(1)));
        return Optional.ofNullable(entry).map(EntryDraft::certificate);
    }

    private List<Citation> citationsOfTheEdition() {
        return editionOfForms()
                .map(told -> catalogue.regulation(told).citations())
                .orElse(List.of());
    }
}
