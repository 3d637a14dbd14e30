package se.delmal.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Signature;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;
import se.delmal.rule.Verdict;

/**
 * Who may sign what by the national rules, written once more from the printed forms: a table of the blocks of each annex, and one
 * sentence for each demand. It knows one role at a time.
 */
final class SigningOracle {

    private static final String SUPERVISOR = "supervisor";
    private static final String LEADER = "course leader";
    private static final String PRINCIPAL = "principal supervisor";
    private static final String HEAD = "head";
    private static final String APPOINTED = "appointed specialist";
    private static final String SECOND = "second specialist";
    private static final String ASSESSOR = "external assessor";
    private static final String APPLICANT = "applicant";

    private static final Map<String, Set<String>> BLOCKS = new HashMap<>();

    static {
        blocks("2015", Set.of(APPLICANT), "1");
        blocks("2015", Set.of(HEAD, APPOINTED, PRINCIPAL), "2", "8a", "8b");
        blocks("2015", Set.of(SUPERVISOR), "3", "4", "6", "7");
        blocks("2015", Set.of(SUPERVISOR, LEADER), "5");
        blocks("2021", Set.of(APPLICANT), "1", "5");
        blocks("2021", Set.of(SUPERVISOR), "2", "8", "9", "11", "12", "13");
        blocks("2021", Set.of(SUPERVISOR, LEADER), "10");
        blocks("2021", Set.of(HEAD), "3", "6");
        blocks("2021", Set.of(PRINCIPAL, ASSESSOR), "4");
        blocks("2021", Set.of(PRINCIPAL, SECOND), "7");
    }

    private static void blocks(String year, Set<String> places, String... annexes) {
        List.of(annexes).forEach(annex -> BLOCKS.put(year + "/" + annex, places));
    }

    private final SigningCase asked;
    private final Map<String, Verdict> demands = new TreeMap<>();

    private SigningOracle(SigningCase asked) {
        this.asked = asked;
    }

    /** Returns what each national demand that concerns a case with one role comes to. */
    static Map<String, Verdict> demands(SigningCase asked) {
        var oracle = new SigningOracle(asked);
        oracle.judge();
        return oracle.demands;
    }

    /** Returns what they come to together. */
    static Verdict verdict(Map<String, Verdict> demands) {
        if (demands.containsValue(Verdict.BREACHED)) {
            return Verdict.BREACHED;
        }
        return demands.containsValue(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
    }

    private void judge() {
        if (asked.edition() == Edition.SOSFS_2008_17) {
            demands.put("se.signer-role", Verdict.UNDETERMINED);
            return;
        }
        boolean of2015 = asked.edition() == Edition.SOSFS_2015_8;
        var blocks = BLOCKS.getOrDefault((of2015 ? "2015/" : "2021/") + asked.annex(), Set.of());
        var role = asked.roles().get(0);
        var place = blocks.stream()
                .filter(block -> mayFill(block).contains(role))
                .findFirst()
                .orElse("nothing");

        demands.put("se.signer-role", place.equals("nothing") ? Verdict.BREACHED : Verdict.SATISFIED);
        demands.put(
                "se.signer-form-in-force",
                asked.on().toString().compareTo(of2015 ? "2015-05-01" : "2021-07-01") < 0
                        ? Verdict.UNDETERMINED
                        : Verdict.SATISFIED);
        if (!blocks.contains(APPLICANT)) {
            demands.put("se.signer-own-evidence", ownEvidence(role));
        }
        if (blocks.contains(PRINCIPAL)) {
            demands.put("se.signers-differ", twice(of2015));
        }
        if (Set.of(SUPERVISOR, PRINCIPAL, SECOND, ASSESSOR, APPOINTED).contains(place)) {
            demands.put("se.signer-specialist", met(asked.signer().specialties().map(held -> !held.isEmpty())));
        }
        if (Set.of(SUPERVISOR, PRINCIPAL).contains(place)) {
            demands.put(
                    "se.signer-supervisor-training",
                    met(asked.signer().supervisorTraining().map(this::anyDoneInTime)));
        }
        var intended =
                asked.specialty().flatMap(wanted -> asked.signer().specialties().map(held -> held.contains(wanted)));
        if (place.equals(PRINCIPAL) && !asked.annex().equals("4")) {
            demands.put("se.signer-principal-specialty", met(intended));
        }
        if (place.equals(SECOND)) {
            demands.put(
                    "se.signer-second-specialty", intended.orElse(false) ? Verdict.SATISFIED : Verdict.UNDETERMINED);
        }
        if (of2015 && place.equals(HEAD)) {
            demands.put("se.signer-head-specialty", intended.orElse(false) ? Verdict.SATISFIED : Verdict.UNDETERMINED);
            demands.put("se.signer-appointed", met(asked.appointedByHead().map(appointed -> !appointed)));
        }
        if (place.equals(APPOINTED)) {
            demands.put("se.signer-appointed", met(asked.appointedByHead()));
        }
    }

    private static Set<Role> mayFill(String block) {
        return switch (block) {
            case SUPERVISOR -> Set.of(Role.SUPERVISOR, Role.PRINCIPAL_SUPERVISOR, Role.PLACEMENT_SUPERVISOR);
            case LEADER -> Set.of(Role.COURSE_LEADER);
            case PRINCIPAL -> Set.of(Role.PRINCIPAL_SUPERVISOR);
            case HEAD -> Set.of(Role.HEAD_OF_UNIT);
            case APPOINTED -> Set.of(Role.DESIGNATED_SPECIALIST);
            case SECOND ->
                Set.of(
                        Role.DESIGNATED_SPECIALIST,
                        Role.SUPERVISOR,
                        Role.PLACEMENT_SUPERVISOR,
                        Role.DIRECTOR_OF_STUDIES,
                        Role.HEAD_OF_UNIT);
            case ASSESSOR -> Set.of(Role.EXTERNAL_ASSESSOR);
            default -> Set.of(Role.TRAINEE);
        };
    }

    private Verdict ownEvidence(Role role) {
        if (role == Role.TRAINEE) {
            return Verdict.BREACHED;
        }
        if (asked.trainee().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return asked.trainee().get().equals(asked.signer().ref()) ? Verdict.BREACHED : Verdict.SATISFIED;
    }

    private Verdict twice(boolean of2015) {
        for (Signature given : asked.otherSignatures()) {
            if (given.by().equals(asked.signer().ref())) {
                return of2015 ? Verdict.UNDETERMINED : Verdict.BREACHED;
            }
        }
        return Verdict.SATISFIED;
    }

    private boolean anyDoneInTime(List<SupervisorTraining> done) {
        return done.stream().anyMatch(training -> training.year() <= asked.on().getYear());
    }

    private static Verdict met(Optional<Boolean> told) {
        return told.map(yes -> yes ? Verdict.SATISFIED : Verdict.BREACHED).orElse(Verdict.UNDETERMINED);
    }

    /** Returns the annexes of an edition, as the table has them. */
    static List<String> annexes(Edition edition) {
        var year = edition == Edition.SOSFS_2015_8 ? "2015/" : "2021/";
        return BLOCKS.keySet().stream()
                .filter(key -> key.startsWith(year))
                .map(key -> key.substring(year.length()))
                .sorted()
                .toList();
    }

    /** Returns the specialty that every case is about. */
    static Specialty intended() {
        return Specialty.of("allmanmedicin");
    }
}
