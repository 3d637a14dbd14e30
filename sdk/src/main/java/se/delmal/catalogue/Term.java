package se.delmal.catalogue;

import se.delmal.citation.LocalizedText;

/**
 * A word of the field.
 *
 * @param term  the Swedish word, with its short form where it has one
 * @param english  the English word used here
 * @param definition  what it means, in our words; the regulations decide
 */
public record Term(String term, String english, LocalizedText definition) {}
