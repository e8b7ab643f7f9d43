package org.newsdoc.parsers.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of an attribute whose words are parted by white space. */
final class Words {
    private Words() {}

    /** The words in small letters. */
    static List<String> of(String value) {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>(1);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || Character.isWhitespace(lower.charAt(i))) {
                if (i > from) {
                    words.add(lower.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }
}
