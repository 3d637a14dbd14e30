package se.delmal.server.security;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose token holds. All of it is what the verified token says; no argument and no header adds to it.
 *
 * @param tenant  whose data the token is for
 * @param subject  who the token says it is
 * @param displayName  the name the token gives, where it gives one
 * @param unit  the unit that the caller works at, where the token tells
 * @param scopes  what the token was issued for
 * @param isProgram  whether a program asks on the person's behalf, such as a vendor's; it may do less than the person
 */
public record Caller(
        String tenant,
        String subject,
        Optional<String> displayName,
        Optional<String> unit,
        Set<String> scopes,
        boolean isProgram) {

    /** The name under which a request carries its caller. */
    public static final String KEY = "caller";

    /** The name under which a request carries the moment from which its token is taken no more, where there is one. */
    public static final String TOKEN_ENDS = "tokenEnds";

    /** Copies the scopes. */
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Returns the tenant and the subject in one text, which no other caller has. */
    public String qualified() {
        return tenant.length() + ":" + tenant + ":" + subject;
    }
}
