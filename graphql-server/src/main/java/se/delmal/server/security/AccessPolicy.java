package se.delmal.server.security;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmal.record.Assessment;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.time.Span;

/**
 * Who may do what with a record. Nothing else in the server decides it.
 *
 * <p>A token says who somebody is and gives no right of its own: the roles that the record itself gives them on the day do, each
 * from its first day through its last, in Swedish local time. A tenant's records are there for the tenant's callers only.
 */
public final class AccessPolicy {

    /** What a token has to be issued for before it opens whole identity numbers of others. */
    public static final String IDENTITY_SCOPE = "identity:read";

    /** The parts of a record, and of what is done with it, that are given or refused each on its own. */
    public enum Facet {
        /** The record, its entries and its status. */
        RECORD,
        /** The trainee's name. */
        DISPLAY_NAME,
        /** The trainee's identity number without its last four digits. */
        MASKED_IDENTITY,
        /** All of the trainee's identity number. */
        FULL_IDENTITY,
        /** Who has read the record. */
        ACCESS_JOURNAL,
        /** Adding placements, absences, courses and assessments. */
        ADD_ENTRY,
        /** Signing a certificate. */
        SIGN,
        /** Giving somebody a role, and ending it. */
        ASSIGN_ROLES,
        /** Making one more record of the same trainee. */
        ADD_RECORD,
        /** Taking the whole record away as a document. */
        EXPORT,
        /** Having the record erased. */
        ERASE
    }

    /** How much of a facet somebody is given, from the least to the most. */
    public enum Grant {
        /** Nothing. */
        NO,
        /** Only what they sign or assess. */
        OWN_ITEM,
        /** What the national rules about who signs what say. */
        BY_EVIDENCE,
        /** All of it. */
        YES
    }

    /**
     * A role that somebody holds in a record.
     *
     * @param role  the role
     * @param valid  the days on which it is held
     */
    public record Relation(Role role, Span valid) {}

    /**
     * What ties one caller to one record.
     *
     * @param tenant  whose record it is
     * @param recordId  the record
     * @param traineeId  whose training it is
     * @param isTrainee  whether that is the caller
     * @param persons  as which of the record's persons the caller appears
     * @param relations  the roles that the caller holds in it, whenever that is
     */
    public record Holding(
            String tenant,
            String recordId,
            String traineeId,
            boolean isTrainee,
            Set<String> persons,
            List<Relation> relations) {

        /** Copies the collections. */
        public Holding {
            persons = Set.copyOf(persons);
            relations = List.copyOf(relations);
        }
    }

    /** The columns of the table. */
    private enum Standing {
        OTHER,
        DIRECTOR_OF_STUDIES,
        HEAD_OF_UNIT,
        PRINCIPAL_SUPERVISOR,
        TRAINEE
    }

    private static final Set<Facet> NEVER_FOR_PROGRAMS = EnumSet.of(
            Facet.MASKED_IDENTITY,
            Facet.FULL_IDENTITY,
            Facet.ACCESS_JOURNAL,
            Facet.SIGN,
            Facet.ASSIGN_ROLES,
            Facet.ERASE);

    private static final Map<Facet, Map<Standing, Grant>> TABLE = new EnumMap<>(Facet.class);

    static {
        row(Facet.RECORD, Grant.YES, Grant.YES, Grant.YES, Grant.YES, Grant.OWN_ITEM);
        row(Facet.DISPLAY_NAME, Grant.YES, Grant.YES, Grant.YES, Grant.YES, Grant.OWN_ITEM);
        row(Facet.MASKED_IDENTITY, Grant.YES, Grant.NO, Grant.YES, Grant.YES, Grant.NO);
        row(Facet.FULL_IDENTITY, Grant.YES, Grant.NO, Grant.YES, Grant.YES, Grant.NO);
        row(Facet.ACCESS_JOURNAL, Grant.YES, Grant.NO, Grant.NO, Grant.NO, Grant.NO);
        row(Facet.ADD_ENTRY, Grant.YES, Grant.NO, Grant.NO, Grant.NO, Grant.OWN_ITEM);
        row(Facet.SIGN, Grant.NO, Grant.BY_EVIDENCE, Grant.BY_EVIDENCE, Grant.BY_EVIDENCE, Grant.BY_EVIDENCE);
        row(Facet.ASSIGN_ROLES, Grant.NO, Grant.NO, Grant.YES, Grant.NO, Grant.NO);
        row(Facet.ADD_RECORD, Grant.YES, Grant.NO, Grant.YES, Grant.NO, Grant.NO);
        row(Facet.EXPORT, Grant.YES, Grant.NO, Grant.NO, Grant.NO, Grant.NO);
        row(Facet.ERASE, Grant.YES, Grant.NO, Grant.NO, Grant.NO, Grant.NO);
    }

    private AccessPolicy() {}

    private static void row(
            Facet facet, Grant trainee, Grant principalSupervisor, Grant head, Grant director, Grant others) {
        TABLE.put(
                facet,
                new EnumMap<>(Map.of(
                        Standing.TRAINEE,
                        trainee,
                        Standing.PRINCIPAL_SUPERVISOR,
                        principalSupervisor,
                        Standing.HEAD_OF_UNIT,
                        head,
                        Standing.DIRECTOR_OF_STUDIES,
                        director,
                        Standing.OTHER,
                        others)));
    }

    /** Returns the roles whose holders read the whole record; for the queries that list records. */
    public static Set<Role> readers() {
        return Arrays.stream(Role.values())
                .filter(role -> cell(Facet.RECORD, standing(role)) == Grant.YES)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Returns how much of a facet of a record a caller is given on a day: the most that any of their roles gives. */
    public static Grant grant(Facet facet, Caller caller, Holding holding, LocalDate today) {
        if (!caller.tenant().equals(holding.tenant())
                || (caller.isProgram() && NEVER_FOR_PROGRAMS.contains(facet))
                || (facet == Facet.SIGN && holding.isTrainee())) {
            return Grant.NO;
        }
        var most = standings(holding, today).stream()
                .filter(standing -> facet != Facet.FULL_IDENTITY
                        || standing == Standing.TRAINEE
                        || caller.scopes().contains(IDENTITY_SCOPE))
                .map(standing -> cell(facet, standing))
                .max(Comparator.naturalOrder());
        return most.orElse(Grant.NO);
    }

    /** Returns the role as which a caller appears to whoever asks who has read: the one that gives most. */
    public static Optional<Role> role(Caller caller, Holding holding, LocalDate today) {
        if (!caller.tenant().equals(holding.tenant())) {
            return Optional.empty();
        } else if (holding.isTrainee()) {
            return Optional.of(Role.TRAINEE);
        }
        return holding.relations().stream()
                .filter(relation -> relation.valid().contains(today))
                .map(Relation::role)
                .max(Comparator.comparing(AccessPolicy::standing)
                        .thenComparing(Comparator.<Role>naturalOrder().reversed()));
    }

    /** Returns whose roles give at least so much of a facet; empty where no role does. */
    public static Set<Role> roles(Facet facet, Grant least) {
        var roles = EnumSet.noneOf(Role.class);
        if (cell(facet, Standing.TRAINEE).compareTo(least) >= 0) {
            roles.add(Role.TRAINEE);
        }
        Arrays.stream(Role.values())
                .filter(role ->
                        role != Role.TRAINEE && cell(facet, standing(role)).compareTo(least) >= 0)
                .forEach(roles::add);
        return roles;
    }

    /**
     * Returns whether an entry is one that a person of the record makes: an assessment that they are named as the assessor of, a
     * certificate that they have signed, or one that still lacks signatures and is about something they supervised, led or
     * assessed, so that they are among those who can be asked.
     */
    public static boolean isOwn(TraineeRecord record, Entry entry, String person) {
        if (entry instanceof Assessment assessment) {
            return assessment.assessor().filter(person::equals).isPresent();
        } else if (entry instanceof Certificate certificate) {
            return certificate.persons().contains(person)
                    || (!certificate.isSigned()
                            && certificate.withdrawn().isEmpty()
                            && certificate.of().stream()
                                    .flatMap(ref -> record.entry(ref).stream())
                                    .anyMatch(about -> about.persons().contains(person)));
        }
        return false;
    }

    private static Set<Standing> standings(Holding holding, LocalDate today) {
        var standings = EnumSet.noneOf(Standing.class);
        if (holding.isTrainee()) {
            standings.add(Standing.TRAINEE);
        }
        holding.relations().stream()
                .filter(relation -> relation.valid().contains(today))
                .forEach(relation -> standings.add(standing(relation.role())));
        return standings;
    }

    /** Being the trainee is not a role among others: it follows from whose record it is. */
    private static Standing standing(Role role) {
        return switch (role) {
            case PRINCIPAL_SUPERVISOR -> Standing.PRINCIPAL_SUPERVISOR;
            case HEAD_OF_UNIT -> Standing.HEAD_OF_UNIT;
            case DIRECTOR_OF_STUDIES -> Standing.DIRECTOR_OF_STUDIES;
            default -> Standing.OTHER;
        };
    }

    private static Grant cell(Facet facet, Standing standing) {
        return Optional.ofNullable(TABLE.get(facet))
                .flatMap(row -> Optional.ofNullable(row.get(standing)))
                .orElse(Grant.NO);
    }
}
