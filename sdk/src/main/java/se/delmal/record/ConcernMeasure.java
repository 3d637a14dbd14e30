package se.delmal.record;

/** What is done about a concern. */
public enum ConcernMeasure {
    ACTION_PLAN,
    EXTRA_SUPERVISION,
    PROLONGED_SERVICE
}
