package se.delmal.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import se.delmal.citation.LocalizedText;

/** Everything a fault can say. The wordings stand in {@code faults_sv.properties} and {@code faults_en.properties}. */
enum FaultMessage {
    REQUIRED(FaultCode.REQUIRED),
    NO_JSON(FaultCode.INVALID),
    NO_TEXT(FaultCode.INVALID),
    NO_NUMBER(FaultCode.INVALID),
    NO_FLAG(FaultCode.INVALID),
    NO_LIST(FaultCode.INVALID),
    NO_OBJECT(FaultCode.INVALID),
    UNKNOWN_FIELD(FaultCode.INVALID),
    FIELD_TWICE(FaultCode.DUPLICATE),
    BLANK(FaultCode.INVALID),
    CONTROL(FaultCode.INVALID),
    TOO_LONG(FaultCode.OUT_OF_RANGE),
    DAY(FaultCode.INVALID),
    YEAR(FaultCode.OUT_OF_RANGE),
    SPAN(FaultCode.OUT_OF_RANGE),
    PERCENT(FaultCode.OUT_OF_RANGE),
    WHOLE(FaultCode.INVALID),
    WHOLE_RANGE(FaultCode.OUT_OF_RANGE),
    AMOUNT(FaultCode.OUT_OF_RANGE),
    ONE_OF(FaultCode.INVALID),
    SPECIALTY(FaultCode.UNKNOWN_REFERENCE),
    CODE(FaultCode.INVALID),
    DELMAL(FaultCode.UNKNOWN_REFERENCE),
    NEEDED_FOR_ST(FaultCode.REQUIRED),
    NEEDED_ON_FORM(FaultCode.REQUIRED),
    KIND(FaultCode.REQUIRED),
    KINDS(FaultCode.INVALID),
    SHARE(FaultCode.REQUIRED),
    SHARE_OF_WHOLE(FaultCode.INVALID),
    PERSON(FaultCode.UNKNOWN_REFERENCE),
    ENTRY(FaultCode.UNKNOWN_REFERENCE),
    PLACEMENT(FaultCode.UNKNOWN_REFERENCE),
    REF_TWICE(FaultCode.DUPLICATE),
    LISTED_TWICE(FaultCode.DUPLICATE),
    FORM(FaultCode.UNKNOWN_REFERENCE),
    NO_FORMS(FaultCode.UNKNOWN_REFERENCE),
    COVERS(FaultCode.INVALID),
    COVERS_NOTHING(FaultCode.INVALID),
    TOO_MANY_ITEMS(FaultCode.LIMIT),
    TOO_MANY(FaultCode.LIMIT),
    MORE_FAULTS(FaultCode.LIMIT),
    PERSONAL_IDENTITY_NUMBER(FaultCode.INVALID);

    private static final Map<FaultMessage, LocalizedText> WORDINGS = wordings();

    private final FaultCode code;

    FaultMessage(FaultCode code) {
        this.code = code;
    }

    FaultCode code() {
        return code;
    }

    /** Returns the key of the wording, such as {@code whole-range}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the wording with its gaps filled: {@code {0}} by the first, and so on. */
    LocalizedText text(List<String> facts) {
        LocalizedText wording = WORDINGS.get(this);
        if (wording == null) {
            throw new IllegalStateException("There is no wording for " + key());
        }
        return LocalizedText.of(filled(wording.sv(), facts), filled(wording.in(Locale.ENGLISH), facts));
    }

    private static String filled(String wording, List<String> facts) {
        for (int i = 0; i < facts.size(); i++) {
            wording = wording.replace("{" + i + "}", facts.get(i));
        }
        return wording;
    }

    private static Map<FaultMessage, LocalizedText> wordings() {
        var swedish = read("faults_sv.properties");
        var english = read("faults_en.properties");
        var wordings = new EnumMap<FaultMessage, LocalizedText>(FaultMessage.class);
        for (FaultMessage message : values()) {
            wordings.put(
                    message,
                    LocalizedText.of(swedish.getProperty(message.key(), ""), english.getProperty(message.key(), "")));
        }
        return wordings;
    }

    /** Read as a file beside this class, which works on the class path and on the module path alike. */
    private static Properties read(String name) {
        try (InputStream in = FaultMessage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
