package se.delmal.profile;

import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.DocumentPart;
import se.delmal.rule.RuleId;

/**
 * A part of the individual training programme, as a local document lists it: what a tool shows as a heading of its form.
 *
 * @param part  the part
 * @param label  its heading
 * @param contents  what belongs there, in our words
 * @param rule  the rule that demands it
 * @param citation  where it is written
 */
public record ProgrammePart(
        DocumentPart part, LocalizedText label, LocalizedText contents, RuleId rule, Citation citation) {}
