package org.newsdoc.parsers.internal.quote;

/**
 * Who speaks.
 *
 * @param name the fullest form of the name in the story, else the words of the mention
 * @param mention where the speaker is mentioned at the quotation
 * @param description what the story says of the speaker; empty if nothing
 */
public record FoundSpeaker(String name, Extent mention, String description) {}
