package se.delmal.architecture.bad.catalogue;

import java.util.List;
import se.delmal.architecture.bad.role.HalfOfACycle;

/** Knows a class that knows this one. */
public record OtherHalfOfACycle(List<HalfOfACycle> others) {}
