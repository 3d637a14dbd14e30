package se.delmal.examples.cataloguetools.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.SpecialtyKind;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.citation.LocalizedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the SDK's types stand in JSON: as objects with the components of their records, and what has a name of its own by that
 * name: a code as {@code "STc1"}, a specialty as its slug, a form as edition and annex. What is absent is left out.
 */
final class ExtractJson {

    private ExtractJson() {}

    /** A specialty with all that is known of it; elsewhere its slug stands for it. */
    record SpecialtyEntry(
            String slug, LocalizedText name, SpecialtyKind kind, Optional<List<String>> parents, List<String> aliases) {

        static SpecialtyEntry of(Specialty specialty) {
            return new SpecialtyEntry(
                    specialty.slug(), specialty.name(), specialty.kind(), specialty.parents(), specialty.aliases());
        }
    }

    /** A form by what it is printed under. */
    private record FormName(Edition edition, String annex) {}

    /** Returns what reads and writes; what is read names forms and specialties that the catalogue must know. */
    static JsonMapper mapper(TargetCatalogue catalogue) {
        var types = new SimpleModule("delmal")
                .addSerializer(DelmalCode.class, new Written<>(DelmalCode::toString))
                .addDeserializer(DelmalCode.class, new Read<>(String.class, DelmalCode::of))
                .addSerializer(Specialty.class, new Written<>(Specialty::slug))
                .addDeserializer(Specialty.class, new Read<>(String.class, catalogue::specialty))
                .addSerializer(CertificateForm.class, new Written<>(form -> new FormName(form.edition(), form.annex())))
                .addDeserializer(CertificateForm.class, new Read<>(FormName.class, name -> form(catalogue, name)));
        return JsonMapper.builder()
                .addModule(types)
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    private static CertificateForm form(TargetCatalogue catalogue, FormName name) {
        return catalogue
                .findForm(name.edition(), name.annex())
                .orElseThrow(() -> new IllegalArgumentException(
                        "No form " + name.annex() + " in " + name.edition().document()));
    }

    /** Writes a type as something that can be written already. */
    private static final class Written<T> extends ValueSerializer<T> {

        private final Function<T, Object> form;

        Written(Function<T, Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) throws JacksonException {
            context.writeValue(json, form.apply(value));
        }
    }

    /** Reads a type from something that can be read already. */
    private static final class Read<F, T> extends ValueDeserializer<T> {

        private final Class<F> form;
        private final Function<F, T> meaning;

        Read(Class<F> form, Function<F, T> meaning) {
            this.form = form;
            this.meaning = meaning;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws JacksonException {
            var read = context.readValue(json, form);
            try {
                return meaning.apply(read);
            } catch (IllegalArgumentException unknown) {
                return context.reportInputMismatch(this, "%s", unknown.getMessage());
            }
        }
    }
}
