package se.delmal.region;

import se.delmal.rule.LocalDocument;

/** Region Östergötland, local guideline for specialist training in general medicine; about 2023. */
final class OstergotlandGuideline extends LocalDocument {

    OstergotlandGuideline() {
        super("Region Östergötland, lokala riktlinjer för ST", "OST-2023-RULE-", Texts.of("ostergotland"));
    }
}
