package org.newsdoc.parsers.internal.quote;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsdoc.parsers.Lexicon;

/** The language whose words a text is read with: that of its tag, or the one whose files hold the same words. */
public final class QuoteLanguage {
    /** Of a primary language subtag; what is longer is none. */
    private static final int LONGEST_SUBTAG = 3;

    private static final Map<String, String> TWINS = Lexicon.standard().rows("language-twins").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.column(1)));

    private QuoteLanguage() {}

    /** The primary subtag of a language tag, or its twin's; empty if it is none. */
    public static String of(String languageTag) {
        int end = languageTag.indexOf('-');
        var primary = (end < 0 ? languageTag : languageTag.substring(0, end)).toLowerCase(Locale.ROOT);
        return primary.length() > LONGEST_SUBTAG ? "" : TWINS.getOrDefault(primary, primary);
    }
}
