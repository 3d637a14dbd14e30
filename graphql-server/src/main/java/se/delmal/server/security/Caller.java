package se.delmal.server.security;

import java.util.Optional;

/**
 * Somebody whose token holds.
 *
 * @param subject  who the token says it is
 * @param displayName  the name the token gives, where it gives one
 */
public record Caller(String subject, Optional<String> displayName) {

    /** The name under which a request carries its caller. */
    public static final String KEY = "caller";
}
