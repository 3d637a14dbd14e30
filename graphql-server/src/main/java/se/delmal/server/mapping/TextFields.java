package se.delmal.server.mapping;

import static se.delmal.server.graphql.PlainField.field;
import static se.delmal.server.graphql.PlainField.one;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.citation.LocalizedText;
import se.delmal.server.graphql.PlainField.Arguments;
import se.delmal.server.graphql.PlainFields;
import se.delmal.time.TrainingAmount;

/** Answers the fields whose text depends on a language. */
@Configuration(proxyBeanMethods = false)
class TextFields {

    /** The languages of the schema. */
    enum Language {
        SV(Locale.forLanguageTag("sv")),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Bean
    PlainFields ofTexts() {
        Map<String, Class<?>> arguments = Map.of("locale", Language.class);
        return new PlainFields(List.of(
                field(
                        "LocalizedText",
                        "text",
                        LocalizedText.class,
                        one(String.class),
                        arguments,
                        (text, asked) -> text.in(locale(asked))),
                field(
                        "TrainingAmount",
                        "text",
                        TrainingAmount.class,
                        one(String.class),
                        arguments,
                        (amount, asked) -> amount.text(locale(asked)))));
    }

    private static Locale locale(Arguments asked) {
        return asked.constant("locale", Language.class).orElse(Language.SV).locale;
    }
}
