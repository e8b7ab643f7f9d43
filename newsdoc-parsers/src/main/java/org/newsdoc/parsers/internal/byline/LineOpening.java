package org.newsdoc.parsers.internal.byline;

import java.util.List;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.NameWords;
import org.newsdoc.parsers.internal.phrase.Signs;

/**
 * Tells at a glance that a line cannot be a byline or publication line. Without a date and without a word such as "By" at its
 * beginning a line is one only if its first part is a name: of a person, an office, a section of the paper. One pass over the
 * letters looks each word up once, for all tables of all languages. When in doubt a line may be one. Immutable and
 * thread-safe.
 */
final class LineOpening {
    /** Opens a line of this kind. */
    private static final long OPENS = 1;
    /** Is a date without any number. */
    private static final long DATES = 1 << 1;
    /** Is a date beside a number. */
    private static final long DATES_NUMBER = 1 << 2;
    /** Opens the name of an agency or of a section of the paper. */
    private static final long OPENS_NAME = 1 << 3;
    /** Makes a name one of an organisation. */
    private static final long ORGANISATION = 1 << 4;
    /** Stands in people's roles. */
    private static final long ROLE = 1 << 5;
    /** Stands in people's names in small letters. */
    private static final long PARTICLE = 1 << 6;
    /** Stands in no one's name. */
    private static final long FOREIGN = 1 << 7;
    /** Joins names. */
    private static final long JOINS = 1 << 8;
    /** Stands beside the number of a counter or reading time. */
    private static final long COUNTS = 1 << 9;

    private static final int LONGEST_ACRONYM = 5;
    private static final int COMPACT_DATE = 8;

    /** Signs that part names, wherever they stand. */
    private static final String CUTS = ",;&+|\u2022\u00b7\u2013\u2014>\u00bb()[]/";

    private final NameWords words = new NameWords();
    private final WordSet endings;
    private final BylineWords bylines;
    private final MetaWords publication;

    private LineOpening(WordSet endings, BylineWords bylines, MetaWords publication) {
        this.endings = endings;
        this.bylines = bylines;
        this.publication = publication;
    }

    static LineOpening of(Lexicon lexicon, BylineWords bylines, MetaWords publication, DateReader dates) {
        var roles = lexicon.rows("byline-roles").stream()
                .map(row -> new Lexicon.Row(row.language(), List.of(row.column(1))))
                .toList();
        var organisations = lexicon.rows("organisation-words");
        var endings = WordSet.ofEndings(List.of(roles, organisations));
        var opening = new LineOpening(endings, bylines, publication);
        roles.forEach(row -> opening.put(row.column(0), ROLE, false));
        organisations.forEach(row -> opening.put(row.column(0), ORGANISATION, false));
        for (var concern : List.of("news-agencies", "categories")) {
            lexicon.rows(concern).forEach(row -> opening.put(row.column(0), OPENS_NAME, true));
        }
        for (var row : lexicon.rows("byline-words")) {
            boolean opens = row.column(0).equals("by") || row.column(0).equals("label");
            if (opens || row.column(1).indexOf(' ') < 0) {
                opening.put(row.column(1), opens ? OPENS : JOINS, opens);
            }
        }
        for (var row : lexicon.rows("publication-words")) {
            boolean counts = row.column(0).equals("counter") || row.column(0).equals("reading");
            opening.put(row.column(1), counts ? COUNTS : OPENS, !counts);
        }
        lexicon.rows("name-particles").forEach(row -> opening.put(row.column(0), PARTICLE, false));
        lexicon.rows("not-names").forEach(row -> opening.put(row.column(0), FOREIGN, false));
        bylines.names().generations().forEach(suffix -> opening.put(suffix, PARTICLE, false));
        dates.openingWords(false).forEach(word -> opening.put(word, DATES, true));
        dates.openingWords(true).forEach(word -> opening.put(word, DATES_NUMBER, true));
        return opening;
    }

    /** Says something of all words of a phrase, or only of the first. */
    private void put(String phrase, long says, boolean first) {
        int from = 0;
        while (from < phrase.length()) {
            int to = from;
            while (to < phrase.length() && Letters.isLetter(phrase.charAt(to))) {
                to++;
            }
            if (to > from) {
                words.put(Letters.fold(phrase.substring(from, to)), says);
                if (first) {
                    return;
                }
            }
            from = to + 1;
        }
    }

    /** What one look at a line tells. */
    enum Look {
        /** It is no byline or publication line. */
        NOTHING,
        /** It may be one, but holds no date. */
        NO_DATE,
        /** It may be anything. */
        ANYTHING
    }

    /** Looks at a line. */
    Look look(String line) {
        return new Glance(line).look();
    }

    /** One look at one line. */
    private final class Glance {
        private final String line;
        /** How many words the first part has so far. */
        private int parts;
        /** Whether the first part is complete. */
        private boolean closed;
        /** Whether the first part begins as names of agencies and sections do. */
        private boolean named;
        /** Whether the first part holds a word of organisations. */
        private boolean organisation;
        /** Whether the first part holds what no name does. */
        private boolean foreign;
        /** Whether there is a number. */
        private boolean numbered;
        /** Whether there is a word that says something together with a number. */
        private boolean numerable;
        /** What is known of the letters read last. */
        private long says;

        Glance(String line) {
            this.line = line;
        }

        Look look() {
            int i = 0;
            while (i >= 0 && i < line.length()) {
                char c = line.charAt(i);
                if (isUnclear(c)) {
                    return Look.ANYTHING;
                }
                i = Letters.isLetter(c) ? word(i) : c >= '0' && c <= '9' ? number(i) : sign(i, c);
            }
            boolean name = !foreign && (parts > 1 || organisation);
            if (i < 0 || parts == 0 || numbered && numerable) {
                return Look.ANYTHING;
            }
            return named || name ? Look.NO_DATE : Look.NOTHING;
        }

        /** Ends the first part at a sign that does so for certain; the place behind it, -1 when the line may be one because of it. */
        private int sign(int at, char c) {
            if (closed || parts == 0 || Signs.isSpace(c)) {
                return at + 1;
            }
            boolean spaced = at + 1 == line.length() || Signs.isSpace(line.charAt(at + 1));
            closed = CUTS.indexOf(c) >= 0
                    || c == ':' && spaced
                    || c == '-' && spaced && Signs.isSpace(line.charAt(at - 1));
            return closed || isBond(c) ? at + 1 : -1;
        }

        /** Ends the first part at a number; the place behind it, -1 when the line may be one because of it. */
        private int number(int start) {
            int end = start;
            while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
                end++;
            }
            numbered = true;
            closed = true;
            return parts == 0 || end - start >= COMPACT_DATE || isRow(end) ? -1 : end;
        }

        /** Whether a number goes on with another one behind a sign, as dates do. */
        private boolean isRow(int end) {
            if (end >= line.length() || ".-/".indexOf(line.charAt(end)) < 0) {
                return false;
            }
            int next = Signs.skipSpace(line, end + 1);
            return next < line.length() && line.charAt(next) >= '0' && line.charAt(next) <= '9';
        }

        /** Reads a word with what is bound to it; where it ends, -1 when the line may be one because of it. */
        private int word(int start) {
            boolean bound = start > 0 && isBond(line.charAt(start - 1));
            int end = run(start, true);
            while (end > 0 && goesOn(end)) {
                bound = true;
                end = run(end + 1, false);
            }
            if (end > 0 && !closed) {
                take(start, end, bound);
            }
            return end;
        }

        private boolean goesOn(int end) {
            return end + 1 < line.length() && isBond(line.charAt(end)) && Letters.isLetter(line.charAt(end + 1));
        }

        /** Reads letters without anything between them; where they end, -1 when the line may be one because of them. */
        private int run(int start, boolean first) {
            long number = NameWords.NO_WORD;
            boolean small = false;
            int i = start;
            for (; i < line.length(); i++) {
                char c = line.charAt(i);
                if (isUnclear(c) || small && Character.isUpperCase(c)) {
                    return -1;
                }
                if (!Letters.isLetter(c)) {
                    break;
                }
                small = c >= 'a' && c <= 'z' || c > 0x7f && Character.isLowerCase(c);
                number = NameWords.step(number, Letters.fold(c));
            }
            long known = words.get(number);
            says = first ? known : says | known;
            numerable = numerable || (known & (DATES_NUMBER | COUNTS)) != 0;
            boolean opens = first && parts == 0 && !closed && (known & OPENS) != 0 && opensLine(start);
            return opens || (known & DATES) != 0 ? -1 : i;
        }

        private boolean opensLine(int at) {
            return bylines.afterOpener(line, at) > at
                    || publication.announcers().at(line, at).isPresent();
        }

        private boolean opensName(int at) {
            return bylines.organisations().opensWithAgency(line, at)
                    || publication.categories().at(line, at).isPresent();
        }

        /** Takes a word into the first part, or ends the part with it. */
        private void take(int start, int end, boolean bound) {
            boolean capital = Character.isUpperCase(line.charAt(start));
            if (parts > 0 && !capital && !bound && (says & JOINS) != 0) {
                closed = true;
                return;
            }
            named = named || parts == 0 && (says & OPENS_NAME) != 0 && opensName(start);
            parts++;
            boolean ends = endings.hasEnding(line, start, end);
            organisation = organisation || (says & ORGANISATION) != 0 || ends || isAcronym(start, end);
            boolean strange = capital ? (says & FOREIGN) != 0 : (says & (PARTICLE | JOINS)) == 0;
            foreign = foreign || strange && !bound && !ends && (says & ROLE) == 0;
        }

        private boolean isAcronym(int start, int end) {
            if (end - start > LONGEST_ACRONYM) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (!Character.isUpperCase(line.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What joins parts of one word. */
    private static boolean isBond(char c) {
        return c == '-' || c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u2010' || c == '.';
    }

    /** Whether a sign needs a closer look: a sign of an account, another script than those with small letters. */
    private static boolean isUnclear(char c) {
        if (c < 0x300) {
            return c == '@' || c == '\u00ad' || c == '\t' || c == '\n';
        }
        boolean invisible = c >= 0x200b && c <= 0x200f;
        return c < 0x370 || invisible || c >= 0x590 && (c < 0x1e00 || c >= 0x2070);
    }
}
