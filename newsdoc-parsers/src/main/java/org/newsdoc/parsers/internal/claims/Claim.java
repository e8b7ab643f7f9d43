package org.newsdoc.parsers.internal.claims;

/**
 * What one source on a page says about a field.
 *
 * @param source name of the source, such as {@code json-ld}, {@code og:title} or {@code meta author}
 * @param value what it says, white space collapsed; never blank
 */
public record Claim(String source, String value) {}
