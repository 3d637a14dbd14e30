package se.delmal.examples.cataloguetools.report;

import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CompetenceLevel;
import se.delmal.catalogue.CrosswalkRelation;
import se.delmal.catalogue.DelmalChange.Facet;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.SpecialtyKind;
import se.delmal.catalogue.Verification;
import se.delmal.examples.cataloguetools.extract.LevelWords;

/** What the page calls things. */
final class Words {

    static final Text OR = new Text(" eller ", " or ");

    private Words() {}

    static Text of(CompetenceLevel level) {
        return Text.of(LevelWords.of(level));
    }

    static Text of(Verification verification) {
        return switch (verification) {
            case VERIFIED -> new Text("verifierat", "verified");
            case CORROBORATED -> new Text("bekräftat", "corroborated");
            case SINGLE_SOURCE -> new Text("en källa", "single source");
            case SUSPECT -> new Text("osäkert", "suspect");
            case UNKNOWN -> new Text("okänt", "unknown");
        };
    }

    /** As it stands behind a number. */
    static Text many(Verification verification) {
        return switch (verification) {
            case VERIFIED -> new Text("verifierade", "verified");
            case CORROBORATED -> new Text("bekräftade", "corroborated");
            case SINGLE_SOURCE -> new Text("från en källa", "from a single source");
            case SUSPECT -> new Text("osäkra", "suspect");
            case UNKNOWN -> new Text("okända", "unknown");
        };
    }

    static Text meaning(Verification verification) {
        return switch (verification) {
            case VERIFIED ->
                new Text("läst rad för rad mot det officiella trycket", "read line by line against the official print");
            case CORROBORATED -> new Text("lika i två oberoende källor", "alike in two independent sources");
            case SINGLE_SOURCE -> new Text("från en enda källa", "from one source only");
            case SUSPECT ->
                new Text(
                        "tveksamt: motsägelsefullt, rekonstruerat eller omskrivet i sin källa",
                        "doubtful: inconsistent, reconstructed or paraphrased in its source");
            case UNKNOWN ->
                new Text("inte känt; betyder varken alla eller inga", "not known; means neither all nor none");
        };
    }

    static Text of(Attestor attestor) {
        return switch (attestor) {
            case SUPERVISOR -> new Text("handledare", "supervisor");
            case COURSE_LEADER -> new Text("kursledare", "course leader");
            case PRINCIPAL_SUPERVISOR -> new Text("huvudhandledare", "principal supervisor");
            case HEAD_OF_UNIT -> new Text("verksamhetschef", "head of unit");
            case APPOINTED_SPECIALIST -> new Text("utsedd specialist", "appointed specialist");
            case SECOND_SPECIALIST -> new Text("annan specialist", "second specialist");
            case EXTERNAL_ASSESSOR -> new Text("extern bedömare", "external assessor");
            case APPLICANT -> new Text("sökanden", "applicant");
        };
    }

    static Text of(SpecialtyKind kind) {
        return switch (kind) {
            case BASE -> new Text("basspecialitet", "base specialty");
            case SUBSPECIALTY -> new Text("grenspecialitet", "subspecialty");
            case ADD_ON -> new Text("tilläggsspecialitet", "add-on specialty");
        };
    }

    static Text of(Facet facet) {
        return switch (facet) {
            case HEADING -> new Text("rubrik", "heading");
            case LABEL -> new Text("benämning", "label");
            case REQUIREMENTS -> new Text("krav", "requirements");
            case LEVELS -> new Text("nivåord", "levels");
            case ACTIVITIES -> new Text("aktiviteter", "activities");
            case ADVICE -> new Text("råd", "advice");
            case ATTESTORS -> new Text("intygare", "attestors");
        };
    }

    static Text of(CrosswalkRelation relation) {
        return switch (relation) {
            case SAME -> new Text("samma krav", "the same requirements");
            case WIDER -> new Text("kräver mer", "demands more");
            case NARROWER -> new Text("kräver mindre", "demands less");
            case OVERLAPS -> new Text("kräver delvis annat", "demands partly something else");
            case NONE -> new Text("saknar motsvarighet", "no counterpart");
        };
    }

    static Text of(DelmalGroup group) {
        return switch (group) {
            case A -> new Text("Gemensamma delmål a", "Common delmål a");
            case B -> new Text("Delmål b, för specialiteter med patienter", "Delmål b, for specialties with patients");
            case C -> new Text("Specialitetens egna delmål", "The specialty's own delmål");
            case BT -> new Text("Bastjänstgöring", "Foundation training");
        };
    }
}
