package se.delmal.server.demo;

import se.delmal.server.trainee.Ids;

/** Moves the made-up people in. */
final class DemoSeed {

    static final int PHASE = -1000;

    private DemoSeed() {}

    static String recordId(DemoPerson person) {
        return Ids.derived(Ids.Kind.RECORD, "demo", person.key());
    }
}
