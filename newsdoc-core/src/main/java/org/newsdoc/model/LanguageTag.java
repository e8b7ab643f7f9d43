package org.newsdoc.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A language by its BCP 47 tag, in canonical case ({@code en-US}, {@code zh-Hant}).
 *
 * <p>Pages are taken at their word as far as it goes: {@code en_US} and {@code EN-us} are {@code en-US}, what follows the
 * first sign or part that does not belong there is dropped ({@code de_DE.UTF-8} is {@code de-DE}, {@code en, fr} is
 * {@code en}), grandfathered tags are put in their modern form ({@code i-klingon} is {@code tlh}). What has no language of
 * two or three letters in front ({@code und}, {@code x-default}, {@code English}) is no tag.
 *
 * @param value the tag
 * @since 0.1
 */
public record LanguageTag(String value) {
    /** Puts the tag into canonical form. */
    public LanguageTag {
        var tag = canonical(value);
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + value);
        }
        value = tag;
    }

    /**
     * A language from its tag.
     *
     * @throws IllegalArgumentException if {@code value} is no well-formed tag
     */
    public static LanguageTag of(String value) {
        return new LanguageTag(value);
    }

    /** A language from its tag; empty when {@code value} is no well-formed tag. */
    public static Optional<LanguageTag> parse(String value) {
        var tag = canonical(value);
        return tag.isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(tag));
    }

    /** The tag in canonical form; empty when it names no language. */
    private static String canonical(String value) {
        Objects.requireNonNull(value, "value");
        var locale = Locale.forLanguageTag(wellFormed(value.strip()).replace('_', '-'));
        int letters = locale.getLanguage().length();
        return letters == 2 || letters == 3 ? locale.toLanguageTag() : "";
    }

    private static String wellFormed(String value) {
        int end = 0;
        while (end < value.length() && isTagSign(value.charAt(end))) {
            end++;
        }
        return value.substring(0, end);
    }

    private static boolean isTagSign(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** The primary language alone, such as {@code en} of {@code en-US}. */
    public String language() {
        int dash = value.indexOf('-');
        return dash < 0 ? value : value.substring(0, dash);
    }

    /** The tag as a {@link Locale}. */
    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
