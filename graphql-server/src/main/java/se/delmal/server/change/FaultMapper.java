package se.delmal.server.change;

import java.util.List;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.server.evaluation.Drafts;
import se.delmal.server.mapping.StrictMapping;
import se.delmal.validation.FaultCode;

/** Turns what is wrong with a draft into what is wrong with the change that made it so, and sources into what is kept of them. */
@Mapper(config = StrictMapping.class)
interface FaultMapper {

    /** Returns the fault of a draft as one of a change, at its place in the arguments. */
    @Mapping(target = "code", source = "fault.code")
    @Mapping(target = "message", source = "fault.message")
    @Mapping(target = "citations", source = "fault.citations")
    @Mapping(target = "path", source = "path")
    @BeanMapping(ignoreUnmappedSourceProperties = "path")
    UserError.InputError toUserError(Drafts.InputError fault, List<String> path);

    UserErrorCode toCode(FaultCode code);

    MadeChange.Source toSource(Citation citation);

    default Citation toCitation(MadeChange.Source source) {
        return source.provision()
                .map(provision -> Citation.of(source.document(), provision, source.force()))
                .orElseGet(() -> Citation.of(source.document(), source.force()));
    }

    @Mapping(target = "description", source = "kept")
    @Mapping(target = "citations", source = "sources")
    @BeanMapping(ignoreUnmappedSourceProperties = {"sv", "en"})
    RetainedItem toItem(MadeChange.Kept kept);

    default LocalizedText toText(MadeChange.Kept kept) {
        return LocalizedText.of(kept.sv(), kept.en());
    }

    default LocalizedText same(LocalizedText text) {
        return text;
    }

    default BindingForce same(BindingForce force) {
        return force;
    }
}
