package se.delmal.server.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.delmal.profile.RegionalProfiles;
import se.delmal.server.evaluation.StatusView.SigningVerdictView;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Failures;
import se.delmal.server.validation.Validators;
import se.delmal.status.SigningVerdict;
import se.delmal.validation.CheckedSigning;
import se.delmal.validation.Fault;
import se.delmal.validation.SigningDrafts;

/** Answers {@code maySign}, or tells everything that is wrong with the question. */
@Controller
class SigningController {

    private static final String PROFILE = "profile";
    private static final String INPUT = "input.";

    private final RegionalProfiles profiles;
    private final SigningMapper mapper;

    SigningController(RegionalProfiles profiles, SigningMapper mapper) {
        this.profiles = profiles;
        this.mapper = mapper;
    }

    @QueryMapping
    SigningVerdictView maySign(@Argument Map<String, Object> input) {
        var checked = SigningDrafts.using(Validators.shared()).accept(Drafts.told(input));
        var failures = new ArrayList<Failure>();
        if (checked instanceof CheckedSigning.Refused refused) {
            refused.faults().forEach(fault -> failures.add(toFailure(fault)));
        }
        if (input.get(PROFILE) instanceof String profile
                && profiles.find(profile).isEmpty()) {
            failures.add(Failure.badInput(INPUT + PROFILE, "det finns ingen sådan profil", "there is no such profile"));
        }
        if (failures.isEmpty() && checked instanceof CheckedSigning.Accepted accepted) {
            return mapper.toView(SigningVerdict.of(accepted.signing(), profiles.get(accepted.profile())));
        }
        throw new Failures(List.copyOf(failures));
    }

    private static Failure toFailure(Fault fault) {
        return Failure.badInput(
                INPUT + String.join(".", fault.path()),
                fault.message().sv(),
                fault.message().in(Locale.ENGLISH));
    }
}
