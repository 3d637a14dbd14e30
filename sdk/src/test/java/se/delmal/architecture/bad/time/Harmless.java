package se.delmal.architecture.bad.time;

/** Breaks no rule itself. */
public final class Harmless {}
