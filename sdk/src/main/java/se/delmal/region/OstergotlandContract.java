package se.delmal.region;

import se.delmal.rule.LocalDocument;

/** Region Östergötland, contract for specialist training in general medicine; undated. */
final class OstergotlandContract extends LocalDocument {

    OstergotlandContract() {
        super("Region Östergötland, ST-kontrakt", "OSTK-RULE-", Texts.of("ostergotland-contract"));
    }
}
