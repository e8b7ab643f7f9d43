package org.newsdoc.parsers.internal.header;

import java.util.HashSet;
import java.util.Locale;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.phrase.NameWords;

/** Knows the words that mark-up uses for what stands around a headline. Immutable and thread-safe. */
public final class HeaderClasses {
    private static final int LONGEST = 400;

    private final NameWords words;

    private HeaderClasses(NameWords words) {
        this.words = words;
    }

    /** The words of a lexicon. */
    public static HeaderClasses of(Lexicon lexicon) {
        var seen = new HashSet<String>();
        var words = new NameWords();
        for (var row : lexicon.rows("header-classes")) {
            if (seen.add(row.column(0))) {
                var role = HeaderRole.valueOf(row.column(1).toUpperCase(Locale.ROOT));
                words.put(row.column(0), role.bit());
            }
        }
        return new HeaderClasses(words);
    }

    /** What the names of a page's elements say, as bits of {@link HeaderRole}s. */
    public HeaderNames of(Page page) {
        return new HeaderNames(page, this);
    }

    /** Whether an address is that of an author's page: {@code /author/…}, {@code /autoren/…}. */
    public boolean isAuthorPage(String address) {
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        int host = path.indexOf("//");
        int from = path.indexOf('/', host < 0 ? 0 : host + 2);
        for (int to = from < 0 ? -1 : path.indexOf('/', from + 1); to > 0 && to < path.length() - 1; ) {
            if (HeaderRole.BYLINE.in(roles(path.substring(from + 1, to)))) {
                return true;
            }
            from = to;
            to = path.indexOf('/', from + 1);
        }
        return false;
    }

    /** Looks up each word, and each word together with the one before ({@code sub-headline}, {@code keyPoints}). */
    long roles(String value) {
        if (value.length() > LONGEST) {
            return 0;
        }
        long bits = 0;
        long word = NameWords.NO_WORD;
        long pair = NameWords.NO_WORD;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean small = c >= 'a' && c <= 'z';
            boolean letter = small || Character.isLetterOrDigit(c);
            boolean open = word != NameWords.NO_WORD;
            boolean hump = open && !small && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
            if (open && (!letter || hump)) {
                bits |= words.get(word) | (pair == word ? 0 : words.get(pair));
                pair = word;
                word = NameWords.NO_WORD;
            }
            if (letter) {
                char folded = small ? c : Character.toLowerCase(c);
                word = NameWords.step(word, folded);
                pair = NameWords.step(pair, folded);
            } else if (c == ' ') {
                pair = NameWords.NO_WORD;
            }
        }
        return bits;
    }
}
