package se.delmal.record;

/** The kinds of entry there are. */
public enum EntryKind {
    PLACEMENT,
    ABSENCE,
    CREDITED_SERVICE,
    COURSE,
    AUSCULTATION,
    ASSESSMENT,
    SUPERVISION,
    MEETING,
    DOCUMENT,
    WRITTEN_WORK,
    IMPROVEMENT_WORK,
    ACTIVITY_LOG,
    CONCERN,
    CERTIFICATE
}
