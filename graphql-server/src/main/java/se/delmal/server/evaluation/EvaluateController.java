package se.delmal.server.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.delmal.server.evaluation.Drafts.Checked;
import se.delmal.server.evaluation.Drafts.InputError;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Failure;
import se.delmal.validation.FaultCode;

/** Answers {@code evaluate}: judges a record that the caller keeps, and forgets it. */
@Controller
class EvaluateController {

    private static final String RECORD = "record";
    private static final String COMPLETE_FOR = "completeFor";
    private static final String AS_OF = "asOf";

    private final Drafts drafts;
    private final Statuses statuses;
    private final Clock clock;

    EvaluateController(Drafts drafts, Statuses statuses, Clock clock) {
        this.drafts = drafts;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @param status  where the trainee stands, where the input holds
     * @param userErrors  everything that is wrong with the input
     */
    record EvaluatePayload(Optional<StatusView> status, List<InputError> userErrors) {}

    @QueryMapping
    EvaluatePayload evaluate(@Argument Map<String, Object> input) {
        var errors = new ArrayList<InputError>();
        var asOf = day(input.get(AS_OF), errors);
        var checked = drafts.check(
                input.get(RECORD) instanceof Map<?, ?> record ? Drafts.told(record) : Map.of(),
                input.get(COMPLETE_FOR) instanceof List<?> kinds ? kinds : null);
        if (checked instanceof Checked.Refused refused) {
            refused.faults().forEach(fault -> errors.add(inInput(fault)));
        } else if (errors.isEmpty() && checked instanceof Checked.Accepted accepted) {
            return new EvaluatePayload(Optional.of(statuses.of(accepted.record(), asOf)), List.of());
        }
        return new EvaluatePayload(Optional.empty(), List.copyOf(errors));
    }

    private LocalDate day(@Nullable Object value, List<InputError> errors) {
        var today = LocalDate.now(clock);
        try {
            return Arguments.day(AS_OF, value).orElse(today);
        } catch (Failure refused) {
            errors.add(new InputError(FaultCode.INVALID, refused.text(), List.of(AS_OF), List.of()));
            return today;
        }
    }

    /** The record is a field of the input; the kinds it is complete for are another beside it. */
    private static InputError inInput(InputError fault) {
        if (fault.path().stream().findFirst().filter(COMPLETE_FOR::equals).isPresent()) {
            return fault;
        }
        var path = new ArrayList<String>();
        path.add(RECORD);
        path.addAll(fault.path());
        return new InputError(fault.code(), fault.message(), path, fault.citations());
    }
}
