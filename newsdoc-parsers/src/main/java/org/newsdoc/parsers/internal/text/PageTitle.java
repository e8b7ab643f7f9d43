package org.newsdoc.parsers.internal.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.StoryAddress;

/** The title of a page, as crawlers print it in the first line, and how the lines under it are like it. */
final class PageTitle {
    /**
     * A line or two that the title is made of.
     *
     * @param score how like the title it is: 2 and more when word for word
     * @param kicker the kicker over the headline; empty when there is none
     * @param start where the headline begins in the line
     */
    record Match(double score, String kicker, int start) {
        static final Match NONE = new Match(0, "", 0);
    }

    private static final double WHOLE = 2;

    /** The title as it is, in a line of its own or at the end of one. */
    private static final double SAME = 2.5;

    /** What the title ends with, as long as headlines are. */
    private static final double LAST = 2.3;

    /** A word or two of the title. */
    private static final double SHORT = 1.5;

    private static final int SHORTEST = 8;

    /** Lines over the headline that may be its kicker. */
    private static final int ABOVE = 5;

    private static final int MOST_WORDS = 40;

    /** A place or person named in the title has no more words. */
    private static final int MOST_IN_PLACE = 4;

    private final Facts facts;
    private final String title;
    private final Set<String> words;
    private final TitleParts parts;

    /** The host of the page, letters and digits alone. */
    private final String host;

    PageTitle(Facts facts) {
        this.facts = facts;
        this.title = facts.text(0);
        this.words = words(title);
        this.parts = new TitleParts(title);
        this.host = facts.context()
                .url()
                .map(url -> TitleParts.fold(StoryAddress.host(url.value())))
                .orElse("");
    }

    /** Whether the first line can be a title at all. */
    boolean exists() {
        return facts.shape(0).words() >= 1 && title.length() <= 300;
    }

    /** How a line is like the title. */
    Match match(int line) {
        var text = facts.text(line);
        if (text.length() > 300 || text.length() < 2 || facts.lines().get(line).isItem()) {
            return Match.NONE;
        }
        var glued = glued(text);
        if (glued != null) {
            return glued;
        }
        for (int above = line - 1; above > 0 && above >= line - ABOVE; above--) {
            if (isKicked(facts.text(above), text, above < line - 1)) {
                boolean other = above < line - 1
                        && facts.context().knowledge().kickers().isKicker(facts.text(line - 1));
                return new Match(WHOLE + 1, other ? "" : facts.text(above), 0);
            }
        }
        return facts.lines().isSpaced() ? like(line, text) : titled(line, text);
    }

    private Match titled(int line, String text) {
        var part = parts.in(text);
        int words = facts.shape(line).words();
        switch (part.kind()) {
            case WHOLE, TAIL, BEHIND_KICKER -> {
                if (words < 3 && host.contains(TitleParts.fold(text))) {
                    return Match.NONE;
                }
                double score = words < 3 && part.end() < title.length() / 2 ? SHORT : SAME;
                double literal = title.startsWith(text) ? 0.1 : 0;
                return new Match(score + literal + 0.3 * part.end() / title.length(), "", part.start());
            }
            case LAST -> {
                return words >= 4 && words <= 14 ? new Match(LAST, "", 0) : Match.NONE;
            }
            case SITE -> {
                return Match.NONE;
            }
            case NOTHING -> {
                return like(line, text);
            }
        }
        throw new AssertionError(part);
    }

    private Match like(int line, String text) {
        return text.length() < SHORTEST
                        || facts.shape(line).words() < 2
                        || facts.shape(0).words() < 3
                ? Match.NONE
                : new Match(likeness(line, text), "", 0);
    }

    /** A kicker and a headline in one line, the title has a colon between them. */
    private @Nullable Match glued(String text) {
        int colon = title.indexOf(": ");
        if (colon < 3 || text.length() < colon + SHORTEST || !text.startsWith(title.substring(0, colon))) {
            return null;
        }
        int start = colon;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        var rest = text.substring(start);
        return rest.length() > SHORTEST && title.startsWith(rest, colon + 2)
                ? new Match(WHOLE + 1, text.substring(0, colon), start)
                : null;
    }

    /**
     * Whether the title is the line above, a colon or dash, and the line.
     *
     * @param far whether other lines stand between them, which only a colon allows
     */
    private boolean isKicked(String above, String text, boolean far) {
        if (text.length() < SHORTEST || above.length() < 3 || above.length() >= title.length()) {
            return false;
        }
        int i = above.length();
        if (!title.startsWith(above) || far && title.charAt(i) != ':') {
            return false;
        }
        int colon = i;
        while (i < title.length() && (title.charAt(i) == ' ' || isSeparator(title.charAt(i)))) {
            i++;
        }
        return i > colon && i < title.length() && title.startsWith(text, i);
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '-' || c == '\u2013' || c == '\u2014' || c == '|' || c == '/' || c == '+';
    }

    /** How much a line is like the title; its whole beginning is more than shared words. */
    private double likeness(int line, String text) {
        if (text.length() * 3 >= title.length() && title.regionMatches(true, 0, text, 0, text.length())) {
            return WHOLE;
        }
        boolean sentence = facts.isProse(line) && facts.shape(line).last() == '.';
        if (text.length() * 2 >= title.length() && !sentence && (title.contains(text) || text.contains(title))) {
            return 1.5;
        }
        if (sentence
                || facts.shape(line).words() < 3
                || facts.shape(line).words() > MOST_WORDS
                || facts.isExplicitMeta(line)) {
            return 0;
        }
        if (title.contains(text)
                && text.length() * 3 < title.length()
                && facts.shape(line).words() <= MOST_IN_PLACE) {
            return 0;
        }
        var own = words(text);
        if (facts.lines().isSpaced() && own.size() * 2 < words.size()) {
            return 0;
        }
        int shared = 0;
        for (var word : own) {
            shared += words.contains(word) ? 1 : 0;
        }
        return 2.0 * shared / (own.size() + words.size());
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** What the title has behind a headline; empty when it does not begin with it. */
    String behind(String headline) {
        return title.startsWith(headline) ? title.substring(headline.length()) : "";
    }

    /** The name of the site that closes the title, dates and sections aside; empty when there is none. */
    static String site(String behind, Context context) {
        var rest = "-" + behind;
        while (true) {
            int separator = Separators.last(rest);
            if (separator < 0) {
                return "";
            }
            var site = rest.substring(separator + 3).strip();
            if (!site.isEmpty()
                    && context.knowledge()
                            .dates()
                            .find(site, context.language(), null)
                            .isEmpty()) {
                return site;
            }
            rest = rest.substring(0, separator);
        }
    }
}
