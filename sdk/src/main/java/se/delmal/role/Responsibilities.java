package se.delmal.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmal.citation.BindingForce;
import se.delmal.data.DataFiles;
import se.delmal.data.Lazy;
import se.delmal.data.Names;
import se.delmal.time.Programme;

/**
 * Who must do what: the responsibilities of the local documents, or some of them.
 *
 * <pre>{@code
 * Responsibilities.standard()
 *         .inProfiles("skane", "ostergotland")
 *         .ofRoles(Role.HEAD_OF_UNIT)
 *         .mentioning("handledning")
 *         .all();
 * }</pre>
 *
 * <p>Each narrowing gives a new, smaller collection; an empty list of what is wanted gives an empty one. A profile's
 * responsibilities are those of its own document: those of the profile it extends are asked for by that one's id, so that
 * nobody takes one document's duty for the other's. In {@code ostergotland-contract} the region's guideline holds as well,
 * so ask for both where all duties of a trainee are wanted.
 */
public final class Responsibilities {

    private static final List<String> PROFILES =
            List.of("ostergotland", "ostergotland-contract", "skane", "sormland", "orebro-2008");

    private static final Lazy<Responsibilities> STANDARD =
            Lazy.of(() -> read(DataFiles.beside(Responsibilities.class, "responsibility")));

    private final Map<String, Responsibility> byId;

    private Responsibilities(Collection<Responsibility> some) {
        this.byId = new LinkedHashMap<>();
        some.forEach(one -> {
            if (byId.put(one.id(), one) != null) {
                throw new IllegalArgumentException("Two responsibilities have the id " + one.id());
            }
        });
    }

    /** Returns those that come with this SDK. They are read when they are first asked for, and kept. */
    public static Responsibilities standard() {
        return STANDARD.get();
    }

    /**
     * Returns a region's own, or any others.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public static Responsibilities of(Collection<Responsibility> some) {
        return new Responsibilities(some);
    }

    static Responsibilities read(DataFiles files) {
        return new Responsibilities(PROFILES.stream()
                .flatMap(profile ->
                        new ResponsibilityReader(files.read(profile + ".json"), profile).responsibilities().stream())
                .toList());
    }

    /** Returns all of them, a profile's together and in the order of its document. */
    public List<Responsibility> all() {
        return List.copyOf(byId.values());
    }

    /** Returns how many there are. */
    public int size() {
        return byId.size();
    }

    /** Returns the ids of the profiles that some of them are of. */
    public List<String> profiles() {
        return stream().map(Responsibility::profile).distinct().toList();
    }

    /** Returns the one with an id, if it is among them. */
    public Optional<Responsibility> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the one with an id that is known to be among them.
     *
     * @throws IllegalArgumentException if it is not; the message names the nearest ones
     */
    public Responsibility get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "No responsibility \"" + id + "\"; the nearest are " + Names.nearest(id, byId.keySet())));
    }

    /** Returns those of some profiles' own documents. */
    public Responsibilities inProfiles(String... profiles) {
        return inProfiles(List.of(profiles));
    }

    /** Returns those of some profiles' own documents. */
    public Responsibilities inProfiles(Collection<String> profiles) {
        var wanted = Set.copyOf(profiles);
        return only(one -> wanted.contains(one.profile()));
    }

    /**
     * Returns those of some roles. Who asks for the principal supervisor finds the supervisor's too where a document does
     * not tell them apart ({@link Responsibility#standsFor()}).
     */
    public Responsibilities ofRoles(Role... roles) {
        return ofRoles(List.of(roles));
    }

    /** Returns those of some roles, as {@link #ofRoles(Role...)} does. */
    public Responsibilities ofRoles(Collection<Role> roles) {
        return only(one -> roles.stream().anyMatch(one::isOf));
    }

    /** Returns those of some forces. */
    public Responsibilities withForces(BindingForce... forces) {
        return withForces(List.of(forces));
    }

    /** Returns those of some forces. */
    public Responsibilities withForces(Collection<BindingForce> forces) {
        return only(one -> forces.contains(one.force()));
    }

    /** Returns those of some kinds of cadence. */
    public Responsibilities withCadences(CadenceKind... cadences) {
        return withCadences(List.of(cadences));
    }

    /** Returns those of some kinds of cadence. */
    public Responsibilities withCadences(Collection<CadenceKind> cadences) {
        return only(one -> cadences.contains(one.cadence().kind()));
    }

    /** Returns those that apply to a programme. */
    public Responsibilities appliesTo(Programme programme) {
        return only(one -> one.appliesTo().contains(programme));
    }

    /** Returns those about some topics. */
    public Responsibilities about(Topic... topics) {
        return about(List.of(topics));
    }

    /** Returns those about some topics. */
    public Responsibilities about(Collection<Topic> topics) {
        return only(one -> topics.contains(one.topic()));
    }

    /**
     * Returns those in which every word of a text occurs, as a whole or as a part of one: in the id, the owner's name, the
     * topic, the summary or the section, in either language. Case and diacritics do not matter; a text without a word
     * finds all.
     */
    public Responsibilities mentioning(String text) {
        var wanted = Names.folded(text.strip()).split("\\s+", -1);
        return only(one -> {
            var told = Names.folded(words(one));
            return Stream.of(wanted).allMatch(told::contains);
        });
    }

    private static String words(Responsibility one) {
        return Stream.of(
                        one.id(),
                        one.ownerName(),
                        one.role().label().sv(),
                        one.role().label().in(Locale.ENGLISH),
                        one.topic().label().sv(),
                        one.topic().label().in(Locale.ENGLISH),
                        one.summary().sv(),
                        one.summary().in(Locale.ENGLISH),
                        one.citation().toString())
                .collect(Collectors.joining("\n"));
    }

    /** Returns who does what about which topic in which profile. */
    public ResponsibilityMatrix matrix() {
        return new ResponsibilityMatrix(all());
    }

    /**
     * Returns what each two profiles say differently about a topic, role by role. What two documents say alike
     * ({@link Responsibility#sameAs()}) is left out. A profile of which an earlier narrowing has left nothing is not compared.
     */
    public List<ProfileDifference> differences(Topic topic) {
        var matrix = about(topic).matrix();
        var profiles = profiles();
        var found = new ArrayList<ProfileDifference>();
        for (Role role : matrix.roles()) {
            for (int i = 0; i < profiles.size(); i++) {
                for (int j = i + 1; j < profiles.size(); j++) {
                    var one = profiles.get(i);
                    var other = profiles.get(j);
                    difference(topic, role, one, matrix.cell(role, topic, one), other, matrix.cell(role, topic, other))
                            .ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<ProfileDifference> difference(
            Topic topic,
            Role role,
            String one,
            List<Responsibility> ofOne,
            String other,
            List<Responsibility> ofOther) {
        var onlyOne = without(ofOne, ofOther);
        var onlyOther = without(ofOther, ofOne);
        if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
            return Optional.empty();
        }
        var kinds = EnumSet.noneOf(ProfileDifference.Kind.class);
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            kinds.add(ProfileDifference.Kind.SILENCE);
        } else {
            kinds.add(ProfileDifference.Kind.CONTENT);
            if (!each(ofOne, Responsibility::force).equals(each(ofOther, Responsibility::force))) {
                kinds.add(ProfileDifference.Kind.FORCE);
            }
            if (!each(ofOne, Responsibility::cadence).equals(each(ofOther, Responsibility::cadence))) {
                kinds.add(ProfileDifference.Kind.CADENCE);
            }
        }
        return Optional.of(new ProfileDifference(topic, role, one, onlyOne, other, onlyOther, kinds));
    }

    private static List<Responsibility> without(List<Responsibility> these, List<Responsibility> those) {
        return these.stream()
                .filter(one -> those.stream()
                        .noneMatch(other -> one.sameAs().contains(other.id())
                                || other.sameAs().contains(one.id())))
                .toList();
    }

    private static <T> Set<T> each(List<Responsibility> some, Function<Responsibility, T> what) {
        return some.stream().map(what).collect(Collectors.toCollection(HashSet::new));
    }

    private Responsibilities only(Predicate<Responsibility> wanted) {
        return new Responsibilities(stream().filter(wanted).toList());
    }

    private Stream<Responsibility> stream() {
        return byId.values().stream();
    }
}
