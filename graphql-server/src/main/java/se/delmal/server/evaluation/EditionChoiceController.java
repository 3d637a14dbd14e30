package se.delmal.server.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Failure;
import se.delmal.status.EditionChoice;
import se.delmal.status.EditionVerdict;

/** Answers {@code editionChoice}. */
@Controller
class EditionChoiceController {

    @QueryMapping
    List<EditionVerdict> editionChoice(@Argument Map<String, Object> input) {
        return new EditionChoice(
                        Arguments.day("input.licensed", input.get("licensed")),
                        flag(input.get("swedishAt")),
                        Arguments.day("input.started", input.get("started")),
                        flag(input.get("trainingComplete")),
                        Arguments.day("input.applyingOn", input.get("applyingOn"))
                                .orElseThrow(() -> Failure.badInput("input.applyingOn", "saknas", "is missing")))
                .verdicts();
    }

    private static Optional<Boolean> flag(@org.jspecify.annotations.Nullable Object value) {
        return Optional.ofNullable(value).filter(Boolean.class::isInstance).map(Boolean.class::cast);
    }
}
