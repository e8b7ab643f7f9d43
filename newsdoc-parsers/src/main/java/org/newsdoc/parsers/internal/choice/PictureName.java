package org.newsdoc.parsers.internal.choice;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsdoc.model.Image;
import org.newsdoc.model.Url;

/** What tells a picture from others whatever its size: the numbers and long names in its address. */
final class PictureName {
    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_NAME = 12;

    private PictureName() {}

    /** The telling words of a picture's address. */
    static Set<String> words(Image image) {
        var address = image.url().map(Url::value).orElse("").toLowerCase(Locale.ROOT);
        int path = address.indexOf('/', address.indexOf("//") + 2);
        var words = new HashSet<String>();
        int from = -1;
        boolean digits = false;
        for (int i = Math.max(path, 0); i <= address.length(); i++) {
            boolean inside = i < address.length() && Character.isLetterOrDigit(address.charAt(i));
            if (inside) {
                from = from < 0 ? i : from;
                digits |= Character.isDigit(address.charAt(i));
            } else if (from >= 0) {
                if (i - from >= (digits ? SHORTEST_NUMBER : SHORTEST_NAME)) {
                    words.add(address.substring(from, i));
                }
                from = -1;
                digits = false;
            }
        }
        return words;
    }

    /**
     * Whether two pictures are the same in different sizes, as far as their addresses tell.
     *
     * @param words the telling words of the first one's address
     */
    static boolean isSame(Image one, Set<String> words, Image other) {
        return one.url().equals(other.url())
                || !words.isEmpty() && words(other).stream().anyMatch(words::contains);
    }
}
