package se.delmal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.delmal.exchange.RecordJson;
import se.delmal.record.RecordDomain;
import se.delmal.record.TraineeRecord;

@Domain(RecordDomain.class)
@Domain(DomainContext.Global.class)
class RecordDraftsProperties {

    private static final RecordDrafts DRAFTS = RecordDrafts.using(Validators.PLAIN);

    @Property
    void whatIsWrittenIsAcceptedAsTheSameRecord(@ForAll TraineeRecord record) {
        assertThat(DRAFTS.acceptJson(RecordJson.write(record))).isEqualTo(new CheckedDraft.Accepted(record));
    }

    @Property
    void anyTextIsAcceptedOrRefused(@ForAll String text) {
        assertThat(DRAFTS.acceptJson(text)).isInstanceOf(CheckedDraft.Refused.class);
    }

    @Property
    void aDamagedTextIsRefusedOrAcceptedAsTheRecordItThenIs(
            @ForAll TraineeRecord record, @ForAll @IntRange(max = 10_000) int place, @ForAll("likely") char instead) {
        var text = new StringBuilder(RecordJson.write(record));
        text.setCharAt(place % text.length(), instead);

        if (DRAFTS.acceptJson(text.toString()) instanceof CheckedDraft.Accepted accepted) {
            assertThat(RecordJson.read(text.toString())).isEqualTo(accepted.record());
        }
    }

    @Property
    void anythingInAnyFieldIsAcceptedOrRefusedWithAPath(
            @ForAll("fields") String field, @ForAll("values") Object value, @ForAll TraineeRecord record) {
        Map<String, Object> input = Inputs.of(RecordJson.write(record));
        input.put(field, value);

        if (DRAFTS.accept(input) instanceof CheckedDraft.Refused refused) {
            assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.message().en()).isPresent();
                assertThat(fault.path()).isNotEmpty();
            });
        }
    }

    @Provide
    Arbitrary<Character> likely() {
        return Arbitraries.oneOf(Arbitraries.of('0', '9', '"', ',', '{', ']', 'A', 'a', '-', ' '), Arbitraries.chars());
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.oneOf(
                Arbitraries.of(Shape.of(TrainingRecordDraft.class).fields().keySet()), Arbitraries.strings());
    }

    @Provide
    Arbitrary<Object> values() {
        return values(3);
    }

    /** Not by a recursion of its own accord: that has no bound, and one seed in many filled the memory with it. */
    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.strings().asGeneric(),
                Arbitraries.of("ST", "BT", "AT", "psykiatri", "SOSFS_2015_8", "HSLF_FS_2021_8", "2024-02-29")
                        .asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        if (depth == 0) {
            return plain;
        }
        var within = values(depth - 1);
        return Arbitraries.oneOf(
                plain,
                Arbitraries.maps(Arbitraries.of("ref", "placement", "span", "from", "delmal", "x"), within)
                        .ofMaxSize(3)
                        .asGeneric(),
                within.list().ofMaxSize(3).map(List::copyOf).asGeneric());
    }
}
