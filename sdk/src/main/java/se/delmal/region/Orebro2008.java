package se.delmal.region;

import se.delmal.rule.LocalDocument;

/** Örebro County Council, who does what in the new ST; December 2008, for SOSFS 2008:17 and all specialties. */
final class Orebro2008 extends LocalDocument {

    Orebro2008() {
        super("Örebro läns landsting, Vem gör vad i nya ST-utbildningen?", "ORE-2008-RULE-", Texts.of("orebro-2008"));
    }
}
