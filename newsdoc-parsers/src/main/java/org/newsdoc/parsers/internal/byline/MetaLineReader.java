package org.newsdoc.parsers.internal.byline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Reads lines that say who wrote a story, when it appeared and in which category. Immutable and thread-safe. */
public final class MetaLineReader {
    private static final int LONGEST = 300;
    private static final int MOST_SMALL_WORDS = 14;
    private static final int MOST_WORDS_BEFORE_POINT = 8;
    private static final int LONGEST_CJK_LINE = 16;
    private static final int LONGEST_JOINT = 5;

    private final BylineWords bylines;
    private final MetaWords words;
    private final DateReader dates;
    private final LineOpening openings;
    private final Glue glue;

    private MetaLineReader(Lexicon lexicon, DateReader dates) {
        this.bylines = BylineWords.of(lexicon);
        this.words = MetaWords.of(lexicon);
        this.dates = dates;
        this.openings = LineOpening.of(lexicon, bylines, words, dates);
        this.glue = Glue.of(lexicon);
    }

    /** A reader for the languages of a lexicon. */
    public static MetaLineReader of(Lexicon lexicon, DateReader dates) {
        return new MetaLineReader(lexicon, dates);
    }

    /**
     * Reads a line that consists of nothing but byline, publication date, update date, category, reading time and the
     * like, in any combination and order; empty when a part of the line is something else.
     */
    public Optional<MetaLine> read(String line, Context context) {
        if (!canBeMeta(line) || isSentence(line)) {
            return Optional.empty();
        }
        var look = openings.look(line);
        return look == LineOpening.Look.NOTHING ? Optional.empty() : readClosely(line, look, context);
    }

    /** Reads a line piece by piece. */
    Optional<MetaLine> readClosely(String line, LineOpening.Look look, Context context) {
        boolean dated = look != LineOpening.Look.NO_DATE;
        var meta = new MetaScan(bylines, words, dates, line, dated, context).read();
        if (meta.isPresent()) {
            return meta;
        }
        var loose = glue.loosen(line);
        return loose.equals(line)
                ? Optional.empty()
                : new MetaScan(bylines, words, dates, loose, true, context)
                        .read()
                        .filter(MetaLine::explicit);
    }

    /**
     * The people and organisations in a text that is known to be a byline, such as an author field of metadata:
     * {@code By A and B}, {@code A, B and C | Reuters}, {@code Von A (Text) und B (Fotos)}. The organisations are
     * contributors only when nobody else is; else they are the people's affiliation.
     */
    public List<Contributor> contributors(String byline, Context context) {
        if (byline.length() > LONGEST * 4 || byline.startsWith("http") || byline.isBlank()) {
            return List.of();
        }
        if (hasDigit(byline)) {
            var meta = read(byline, context);
            if (meta.isPresent()
                    && (meta.get().publishedOrNull() != null
                            || !meta.get().authors().isEmpty())) {
                return meta.get().authors();
            }
        }
        var found = new LinkedHashSet<Contributor>();
        for (var part : byline.split(";")) {
            int start = Signs.skipSpace(part, 0);
            var people = new BylineBuilder(bylines, context.language());
            int name =
                    bylines.opensFirstName(part, start, context.language()) ? start : bylines.afterOpener(part, start);
            people.read(part.substring(name), BylineBuilder.Trust.FULL);
            found.addAll(people.contributors());
        }
        return List.copyOf(found);
    }

    /**
     * The time of change in a line that names no day, which is the one already known: {@code Aktualisiert: 9:30 Uhr}.
     *
     * @param day the day of publication
     */
    public Optional<NewsDate> changed(String line, LocalDate day, Context context) {
        var word = line.length() > LONGEST / 4
                ? null
                : words.announcers().at(line, 0).orElse(null);
        if (word == null || word.value() != MetaWords.Kind.UPDATED) {
            return Optional.empty();
        }
        int at = Signs.skipSpace(line, word.end());
        at = Signs.isColon(line, at) ? Signs.skipSpace(line, at + 1) : at;
        return dates.clock(line, at, day, context.locale())
                .filter(found -> MetaWords.isBlank(line.substring(found.end())))
                .map(DateReader.Found::date);
    }

    /** Whether a text is nothing but what opens a byline: {@code Author}, {@code Written by}. */
    public boolean isOpener(String text) {
        return !text.isEmpty() && bylines.afterOpener(text + ":", 0) > text.length();
    }

    /** Whether a text begins with a known given name. */
    public boolean opensWithGivenName(String text) {
        int space = text.indexOf(' ');
        return space > 0 && bylines.names().isGiven(text.substring(0, space));
    }

    /** Whether a text is nothing but what joins two names: a comma, {@code and}. */
    public boolean joinsNames(String text, Context context) {
        return text.length() == 1 && ",&+/|".indexOf(text.charAt(0)) >= 0
                || text.length() <= LONGEST_JOINT && bylines.small().joint(text, context.language(), "") == Joint.AND;
    }

    /** Whether a line begins with a word that announces a date: "Published", "Updated". */
    public boolean isAnnounced(String line) {
        return words.isAnnounced(line);
    }

    /** Whether a word is one that no name holds. */
    public boolean isForeign(String word) {
        return bylines.isForeign(word) || bylines.isForeign(capitalised(word));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether a line is nothing but words that open a byline, colon or not: "By", "Kommentar von:". */
    public boolean opensByline(String line) {
        int colon = line.length() - 1;
        return isOpener(
                colon > 0 && Signs.isColon(line, colon)
                        ? line.substring(0, colon).strip()
                        : line);
    }

    /** Whether a text names an agency, a newsroom or another organisation, by its words. */
    public boolean isOrganisation(String text) {
        return bylines.organisations().isOrganisation(List.of(text.strip().split("[ \u00a0\u3000]+")));
    }

    /** Whether a text has the form of a person's name: two to five words, name-like capitalisation, no sentence. */
    public boolean looksLikeName(String text) {
        return text.length() <= LONGEST / 4
                && bylines.isFullName(List.of(text.strip().split("[ \u00a0\u3000]+")));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.digit(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line ends as sentences do, has as many words, and no word of a byline or date opens it. */
    private boolean isSentence(String line) {
        int last = line.length() - 1;
        if (line.charAt(last) == '\u3002') {
            return line.length() > LONGEST_CJK_LINE;
        }
        boolean point = line.charAt(last) == '.' && last > 1 && Character.isLowerCase(line.charAt(last - 1));
        point = point && line.charAt(last - 2) != '.'; // "a.m." ends a time
        if (!point || line.indexOf('|') > 0 || line.indexOf('\u00b7') > 0) {
            return false;
        }
        int words = 1;
        for (int i = 1; i < last; i++) {
            words += Signs.isSpace(line.charAt(i)) ? 1 : 0;
        }
        return words > MOST_WORDS_BEFORE_POINT && bylines.afterOpener(line, 0) == 0 && !this.words.isAnnounced(line);
    }

    /** Whether a line is short enough and has few enough words in small letters; sentences have many. */
    private static boolean canBeMeta(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        int small = 0;
        int others = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = Letters.isLetter(c);
            if (!inWord && (letter || Letters.digit(c) >= 0)) {
                boolean isSmall = letter && Character.isLowerCase(c);
                small += isSmall ? 1 : 0;
                others += isSmall ? 0 : 1;
            }
            if (c == '?' || c == '!' || c == '"' || c == '\u201c' || c == '\u201e' || small > MOST_SMALL_WORDS) {
                return false;
            }
            inWord = letter || Letters.digit(c) >= 0;
        }
        return small <= 2 + 2 * others;
    }
}
