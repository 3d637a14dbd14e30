package se.delmal.architecture.bad.role;

import se.delmal.architecture.bad.catalogue.OtherHalfOfACycle;

/** Knows a class that knows this one. */
public record HalfOfACycle(OtherHalfOfACycle other) {}
