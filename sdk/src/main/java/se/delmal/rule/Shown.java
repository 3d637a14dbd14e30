package se.delmal.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.delmal.record.Certificate;
import se.delmal.record.Signature;
import se.delmal.role.Role;

/** Conditions that name constants, and show them among a rule's values. */
final class Shown {

    static Fact names(String name, Enum<?>... constants) {
        return Fact.of(name, Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ")));
    }

    static <E> Condition<E> attended(Function<E, Optional<List<Role>>> told, Role... roles) {
        return all("ATTENDED", "attendees", told, roles);
    }

    static <E> Condition<E> all(String code, String name, Function<E, Optional<List<Role>>> told, Role... roles) {
        var wanted = List.of(roles);
        return Condition.<E>of(
                        code, (entry, judgement) -> Truth.of(told.apply(entry).map(list -> list.containsAll(wanted))))
                .showing(names(name, roles));
    }

    static Condition<Certificate> signedByOneOf(String code, Role... roles) {
        var wanted = List.of(roles);
        return Condition.<Certificate>of(code, (certificate, judgement) -> {
                    for (Signature signature : certificate.signatures()) {
                        if (wanted.contains(signature.role())) {
                            return Truth.YES;
                        }
                    }
                    return Truth.NO;
                })
                .showing(names("signers", roles));
    }

    private Shown() {}
}
