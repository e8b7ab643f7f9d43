package org.newsdoc.parsers.internal.header;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.NameWords;

/** Knows the words that mark-up uses for what stands around a headline. Immutable and thread-safe. */
public final class HeaderClasses {
    private static final HeaderRole[] ROLES = HeaderRole.values();
    private static final int LONGEST = 400;

    private static final long BYLINE = 1L << HeaderRole.BYLINE.ordinal();

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
                words.put(row.column(0), 1L << role.ordinal());
            }
        }
        return new HeaderClasses(words);
    }

    /** What the words of an element's attributes say it is; empty when they say nothing. */
    public Set<HeaderRole> roles(Element element) {
        long bits = 0;
        if (element.attributesSize() > 0) {
            for (var attribute : element.attributes()) {
                bits |= switch (attribute.getKey()) {
                    case "class", "id", "itemprop", "rel", "data-testid", "data-component" ->
                        roles(attribute.getValue());
                    default -> 0;
                };
            }
        }
        var roles = EnumSet.noneOf(HeaderRole.class);
        for (long left = bits; left != 0; left &= left - 1) {
            roles.add(ROLES[Long.numberOfTrailingZeros(left)]);
        }
        return roles;
    }

    /** Whether an address is that of an author's page: {@code /author/…}, {@code /autoren/…}. */
    public boolean isAuthorPage(String address) {
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        int host = path.indexOf("//");
        int from = path.indexOf('/', host < 0 ? 0 : host + 2);
        for (int to = from < 0 ? -1 : path.indexOf('/', from + 1); to > 0 && to < path.length() - 1; ) {
            if ((roles(path.substring(from + 1, to)) & BYLINE) != 0) {
                return true;
            }
            from = to;
            to = path.indexOf('/', from + 1);
        }
        return false;
    }

    /** Looks up each word, and each word together with the one before ({@code sub-headline}, {@code keyPoints}). */
    private long roles(String value) {
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
