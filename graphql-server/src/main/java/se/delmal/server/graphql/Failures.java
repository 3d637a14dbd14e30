package se.delmal.server.graphql;

import java.util.List;

/** Several refusals of one field, told at once. */
public final class Failures extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> all;

    /** Creates the refusals of one field, at least one. */
    public Failures(List<Failure> all) {
        super(ErrorCode.BAD_INPUT.name(), null, false, false);
        this.all = List.copyOf(all);
    }

    /** Returns them, in the order in which they are told. */
    public List<Failure> all() {
        return all;
    }
}
