package se.delmal.server.evaluation;

import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.delmal.rule.Finding;
import se.delmal.rule.RuleId;
import se.delmal.server.evaluation.StatusView.FindingView;
import se.delmal.server.evaluation.StatusView.SigningVerdictView;
import se.delmal.server.mapping.StrictMapping;
import se.delmal.status.SigningVerdict;

/** Turns what the SDK says of a signer into the shapes the schema promises. There is no record, so no entries and no delmål. */
@Mapper(config = StrictMapping.class)
interface SigningMapper {

    SigningVerdictView toView(SigningVerdict verdict);

    @Mapping(target = "force", expression = "java(finding.force())")
    @Mapping(target = "message", expression = "java(finding.message())")
    @Mapping(target = "remedy", expression = "java(finding.remedy())")
    @Mapping(target = "delmal", expression = "java(java.util.List.of())")
    @Mapping(target = "entries", expression = "java(java.util.List.of())")
    @BeanMapping(ignoreUnmappedSourceProperties = {"wording", "delmal", "entries"}) // the wording becomes the message
    FindingView toView(Finding finding);

    default String toText(RuleId rule) {
        return rule.value();
    }
}
