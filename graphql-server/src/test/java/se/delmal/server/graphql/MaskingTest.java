package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an exception says may hold what somebody sent; it goes neither into an answer nor into the log. */
class MaskingTest {

    private static final RequestScope SCOPE = new RequestScope("r-1", Locale.ENGLISH, 0);

    @Test
    void theLogTellsWhereAndNotWhat() {
        var failure = new IllegalStateException("19121212-1212", new IllegalArgumentException("Alva Ström"));

        var told = SafeLog.describe(failure);

        assertThat(told)
                .contains("IllegalStateException", "IllegalArgumentException", "MaskingTest")
                .doesNotContain("1212", "Alva");
    }

    @Test
    void anErrorThatNobodyExpectedIsInternalAndSaysSoInFixedWords() {
        var error = GraphqlErrorBuilder.newError()
                .message("19121212-1212 is broken")
                .errorType(ErrorType.DataFetchingException)
                .path(ResultPath.parse("/viewer"))
                .build();

        var told = ErrorTranslation.toAnswer(List.of(error), SCOPE, 20);

        assertThat(told.toString()).contains("INTERNAL", "r-1", "viewer").doesNotContain("1212");
        assertThat(ErrorTranslation.codeOf(told)).isEqualTo(ErrorCode.INTERNAL);
    }

    @Test
    void refusalsSpeakTheLanguageOfTheRequest() {
        var swedish = GraphQlFailures.toError(
                Failure.notFound(), ResultPath.parse("/node"), null, Locale.forLanguageTag("sv"));

        assertThat(swedish.getMessage()).isEqualTo("Det finns inget sådant objekt.");
    }

    @Test
    void anAnswerHoldsTwentyErrorsAtMost() {
        var errors = IntStream.range(0, 50)
                .mapToObj(i -> GraphQlFailures.toError(Failure.notFound(), null, null, Locale.ENGLISH))
                .toList();

        assertThat(ErrorTranslation.toAnswer(errors, SCOPE, 20)).hasSize(20);
    }

    @Test
    void aRefusalCarriesNoStackAndNoText() {
        var refusal = Failure.badInput("path", "sv", "en");

        assertThat(refusal.getStackTrace()).isEmpty();
        assertThat(refusal).hasMessage("BAD_INPUT");
    }
}
