package se.delmal.architecture.bad.elsewhere;

/** Lies in a package that no floor has. */
public final class OnNoFloor {}
