package se.delmal.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;

/**
 * A made-up question of who may sign, sense or nonsense. The same seed gives the same.
 *
 * @param seed  what it is made from
 * @param asked  the question, with as much told as chance has it
 * @param inAnotherOrder  the same, its roles and its other signatures in another order
 */
record JudgedSigning(long seed, SigningCase asked, SigningCase inAnotherOrder) {

    private static final List<String> PEOPLE = List.of("one", "two", "three");

    /** Returns questions from the first seeds. */
    static List<JudgedSigning> some(int count) {
        return IntStream.range(0, count).mapToObj(JudgedSigning::of).toList();
    }

    private static JudgedSigning of(long seed) {
        var made = new Maker(new Random(seed)).make();
        return new JudgedSigning(seed, made, reordered(made, new Random(seed)));
    }

    private static SigningCase reordered(SigningCase made, Random chance) {
        var roles = new ArrayList<>(made.roles());
        var signatures = new ArrayList<>(made.otherSignatures());
        Collections.shuffle(roles, chance);
        Collections.shuffle(signatures, chance);
        return new SigningCase(
                made.edition(),
                made.annex(),
                made.form(),
                made.specialty(),
                made.on(),
                made.signer(),
                roles,
                made.trainee(),
                made.traineeUnit(),
                signatures,
                made.consulted(),
                made.appointedByHead(),
                made.capacity());
    }

    @Override
    public String toString() {
        return "the made-up signing " + seed + " of annex " + asked.annex() + " under " + asked.edition();
    }

    /** Makes one question; each question to chance is asked in a fixed order. */
    private static final class Maker {

        private final Random chance;

        Maker(Random chance) {
            this.chance = chance;
        }

        SigningCase make() {
            var form = form();
            var on = LocalDate.of(2015, 5, 1).plusDays(chance.nextInt(5_000));
            var asked = SigningCase.of(
                    form.map(CertificateForm::edition).orElse(Edition.SOSFS_2008_17),
                    form.map(CertificateForm::annex).orElse("1"),
                    Optional.of(specialty()),
                    on,
                    signer(on),
                    roles());
            asked = chance.nextBoolean() ? asked.aboutTrainee(somebody()) : asked;
            asked = chance.nextBoolean() ? asked.employedAt(unit()) : asked;
            asked = asked.beside(IntStream.range(0, chance.nextInt(4))
                    .mapToObj(any -> new Signature(somebody(), oneOf(Role.values()), on.minusDays(chance.nextInt(40))))
                    .toArray(Signature[]::new));
            asked = chance.nextBoolean() ? asked.consulting(roles().toArray(Role[]::new)) : asked;
            asked = chance.nextBoolean() ? asked.appointedByHead(chance.nextBoolean()) : asked;
            return chance.nextInt(5) == 0 ? asked : asked.as(capacity(asked));
        }

        /** A place on the form, if it has any, and mostly a role of the signer's. */
        private SigningCase.Capacity capacity(SigningCase asked) {
            var places = asked.form().stream()
                    .flatMap(form -> form.signers().stream())
                    .flatMap(block -> block.attestors().stream())
                    .toArray(Attestor[]::new);
            var role = asked.roles().isEmpty()
                    ? oneOf(Role.values())
                    : oneOf(asked.roles().toArray(Role[]::new));
            return new SigningCase.Capacity(role, oneOf(places.length == 0 ? Attestor.values() : places));
        }

        private Optional<CertificateForm> form() {
            var forms = TargetCatalogue.standard().forms(oneOf(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8));
            return chance.nextInt(10) == 0 ? Optional.empty() : Optional.of(forms.get(chance.nextInt(forms.size())));
        }

        private Person signer(LocalDate on) {
            return new Person(
                    somebody(),
                    Optional.empty(),
                    perhaps(() -> chance.nextBoolean() ? List.of() : List.of(specialty())),
                    perhaps(this::unit),
                    perhaps(() -> chance.nextBoolean()
                            ? List.of()
                            : List.of(new SupervisorTraining(
                                    Optional.empty(), on.getYear() - 15 + chance.nextInt(17), Optional.empty()))),
                    perhaps(chance::nextBoolean),
                    Optional.empty(),
                    perhaps(() -> 1950 + chance.nextInt(50)),
                    perhaps(chance::nextBoolean));
        }

        private List<Role> roles() {
            return IntStream.range(0, chance.nextInt(4))
                    .mapToObj(any -> oneOf(Role.values()))
                    .distinct()
                    .toList();
        }

        private Specialty specialty() {
            return Specialty.of(oneOf("psykiatri", "allmanmedicin", "geriatrik"));
        }

        private String unit() {
            return oneOf("Norra kliniken", "Ekens vårdcentral");
        }

        private String somebody() {
            return PEOPLE.get(chance.nextInt(PEOPLE.size()));
        }

        private <T> Optional<T> perhaps(Supplier<? extends T> value) {
            return chance.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
        }

        @SafeVarargs
        private <T> T oneOf(T... values) {
            return values[chance.nextInt(values.length)];
        }
    }
}
