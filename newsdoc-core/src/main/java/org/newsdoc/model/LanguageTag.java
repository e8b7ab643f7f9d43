package org.newsdoc.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A language by its BCP 47 tag, in canonical case ({@code en-US}, {@code zh-Hant}).
 *
 * @param value the tag; {@code en_US} is taken as {@code en-US}
 * @since 0.1
 */
public record LanguageTag(String value) {
    /** Puts the tag into canonical case. */
    public LanguageTag {
        var tag = Locale.forLanguageTag(value.strip().replace('_', '-')).toLanguageTag();
        if (tag.equals("und")) {
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
        var tag = Locale.forLanguageTag(value.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(new LanguageTag(tag));
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
