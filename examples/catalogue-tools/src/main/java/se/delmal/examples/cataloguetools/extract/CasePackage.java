package se.delmal.examples.cataloguetools.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.CompetenceLevel;
import se.delmal.catalogue.CrosswalkRelation;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.LearningActivity;
import se.delmal.catalogue.Verification;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.examples.cataloguetools.extract.ExtractJson.SpecialtyEntry;

/**
 * A framework of competencies as 1EdTech CASE 1.1 writes it, with the properties that are used here. What CASE has no property
 * for stands under {@code extensions}, as the standard provides.
 */
record CasePackage(
        @JsonProperty("CFDocument") Document document,
        @JsonProperty("CFItems") List<Item> items,
        @JsonProperty("CFAssociations") List<Association> associations) {

    /** The framework itself. */
    record Document(
            UUID identifier,
            String uri,
            String caseVersion,
            String creator,
            String title,
            String language,
            String description,
            String notes,
            String lastChangeDateTime,
            DocumentExtension extensions) {}

    /** What CASE does not ask about a framework. */
    record DocumentExtension(Edition edition, String release) {}

    /** A part of a framework: a group, a specialty, a delmål or a requirement. */
    record Item(
            UUID identifier,
            String uri,
            @JsonProperty("CFItemType") ItemType type,
            Optional<String> humanCodingScheme,
            String fullStatement,
            Optional<String> alternativeLabel,
            String language,
            Optional<String> notes,
            String lastChangeDateTime,
            ItemExtension extensions) {}

    /** What kinds of parts there are. */
    enum ItemType {
        /** Common delmål of one group. */
        GROUP,
        /** A specialty with its own delmål. */
        SPECIALTY,
        /** A delmål. */
        DELMAL,
        /** A requirement of a delmål. */
        REQUIREMENT
    }

    /** What CASE does not ask about a part; which of these is there follows from the kind. */
    record ItemExtension(
            Optional<DescriptionExtension> targetDescription,
            Optional<DelmalExtension> delmal,
            Optional<RequirementExtension> requirement) {

        static final ItemExtension NONE = new ItemExtension(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What a target description says beside its own delmål. */
    record DescriptionExtension(
            SpecialtyEntry specialty,
            int minimumMonths,
            Verification bGroupApplicability,
            List<DelmalCode> common,
            List<Citation> citations) {}

    /** What a delmål says beside its requirements. */
    record DelmalExtension(
            Optional<String> officialHeading,
            LocalizedText label,
            List<LearningActivity> activities,
            List<CertificateRule> certificates,
            Verification verification,
            List<Citation> citations) {}

    /** What a requirement says beside its Swedish summary. */
    record RequirementExtension(
            List<CompetenceLevel> levels, Optional<String> summaryEn, Optional<String> officialText) {}

    /** How two parts stand to each other. */
    record Association(
            UUID identifier,
            String uri,
            String associationType,
            Optional<Integer> sequenceNumber,
            Link originNodeURI,
            Link destinationNodeURI,
            Optional<String> notes,
            String lastChangeDateTime,
            Optional<LinkExtension> extensions) {}

    /** What CASE does not ask about an association between editions. */
    record LinkExtension(
            String from, String to, CrosswalkRelation relation, boolean official, Optional<LocalizedText> note) {}

    /** Names a part, of this framework or another. */
    record Link(String title, UUID identifier, String uri) {}
}
