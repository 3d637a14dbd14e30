package se.delmal.server.demo;

import org.springframework.boot.test.context.TestComponent;

/** Lets the tests of other packages be the made-up people. */
@TestComponent
public class DemoAccess {

    private final DemoTokens tokens;

    DemoAccess(DemoTokens tokens) {
        this.tokens = tokens;
    }

    /** Returns a person's token. */
    public String token(String person) {
        return tokens.of(DemoPerson.find(person).orElseThrow());
    }

    /** Returns the id of a trainee's record. */
    public static String recordId(String person) {
        return DemoSeed.recordId(DemoPerson.find(person).orElseThrow());
    }

    /** Returns the id of a trainee. */
    public static String traineeId(String person) {
        return DemoSeed.traineeId(DemoPerson.find(person).orElseThrow());
    }
}
