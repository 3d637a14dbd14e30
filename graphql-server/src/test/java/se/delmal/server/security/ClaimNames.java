package se.delmal.server.security;

/** The names that claims have where nothing else is configured. */
public final class ClaimNames {

    /** Reads them. */
    public static final TokenClaims USUAL = new TokenClaims("tenant", "unit");

    private ClaimNames() {}
}
