package se.delmal.server.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.delmal.server.demo.DemoAccess;

/** A test against the whole server over HTTP, on 22 November 2026, on H2 or, in the build's second round, on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "delmal.cursor-key=only-for-tests",
            "delmal.demo-tokens-file=",
            // A field of the schema that nothing answers fails every test.
            "spring.graphql.schema.inspection.enabled=true",
            // The tests of a class share an address.
            "delmal.limits.address-points-per-minute=100000000",
            "delmal.limits.caller-points-per-minute=100000000"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Statements.class, DemoAccess.class, Asker.class})
public @interface ServerTest {}
