package se.delmal.server.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers {@code evaluate}. */
@Controller
class EvaluateController {

    record EvaluatePayload(Optional<StatusView> status, List<Drafts.InputError> userErrors) {}

    @QueryMapping
    EvaluatePayload evaluate(@Argument Map<String, Object> input) {
        return new EvaluatePayload(Optional.empty(), List.of());
    }
}
