package se.delmal.server.mapping;

import java.util.Locale;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.citation.LocalizedText;
import se.delmal.time.TrainingAmount;

/** Answers the fields whose text depends on a language. */
@Controller
class LocalizedTextController {

    /** The languages of the schema. */
    enum Language {
        SV(Locale.forLanguageTag("sv")),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @SchemaMapping
    String text(LocalizedText source, @Argument Language locale) {
        return source.in(locale.locale);
    }

    @SchemaMapping
    String text(TrainingAmount source, @Argument Language locale) {
        return source.text(locale.locale);
    }
}
