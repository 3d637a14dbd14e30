package se.delmal.architecture.bad.status;

/** Breaks no rule itself. */
public final class Harmless {}
