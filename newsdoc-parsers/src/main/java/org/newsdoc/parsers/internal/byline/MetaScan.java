package org.newsdoc.parsers.internal.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Reads one line piece by piece and gives up at the first piece that is not metadata. Not thread-safe. */
final class MetaScan {
    private static final int MOST_CATEGORY_WORDS = 3;
    private static final int LONGEST_FIRST_NAME = 12;
    private static final int LONGEST_CJK = 40;
    private static final int SHORT_FORM = 4;
    private static final int LONGEST_TIMED = 80;

    private final BylineWords bylines;
    private final MetaWords words;
    private final DateReader dates;
    private final String line;
    private final String language;
    private final DateMarks dateMarks;
    private final List<DateMarks.Mark> marks;
    private final BylineBuilder people;
    private final List<String> categories = new ArrayList<>();
    private final LineDates days = new LineDates();
    private MetaWords.@Nullable Kind pending;
    private BylineBuilder.Trust trust = BylineBuilder.Trust.NONE;
    private boolean explicit;
    private boolean behindBar;
    private boolean beforeBar;
    private boolean behindDate;
    private boolean behindDash;
    private boolean failed;
    private int start = -1;

    /** @param dated whether there may be dates in the line */
    MetaScan(BylineWords bylines, MetaWords words, DateReader dates, String line, boolean dated, Context context) {
        this.bylines = bylines;
        this.words = words;
        this.dates = dates;
        this.line = line;
        this.language = context.locale();
        this.dateMarks = new DateMarks(dates, line, language);
        this.marks = dated ? dateMarks.find(context.referenceTime().orElse(null)) : List.of();
        this.people = new BylineBuilder(bylines, context.language());
    }

    /** What the line says; empty when a piece of it is something else. */
    Optional<MetaLine> read() {
        int next = 0;
        int i = 0;
        while (i < line.length() && !failed) {
            if (next < marks.size() && marks.get(next).start() == i) {
                finish(i);
                i = take(marks.get(next));
                next++;
            } else {
                int limit = next < marks.size() ? marks.get(next).start() : line.length();
                i = Math.min(step(i), Math.max(limit, i + 1));
            }
        }
        finish(line.length());
        if (failed) {
            return Optional.empty();
        }
        var authors = people.contributors();
        if (authors.isEmpty() && categories.isEmpty() && !explicit) {
            return Optional.empty();
        }
        return Optional.of(
                new MetaLine(authors, categories, days.published(), days.modified(), explicit || people.hasRole()));
    }

    /** Reads what stands at an index; the index to go on with. */
    private int step(int i) {
        char c = line.charAt(i);
        if (isBar(i, c)) {
            finish(i);
            behindBar = true;
            behindDash = behindDate && (c == '-' || c == '\u2013' || c == '\u2014');
            return i + 1;
        }
        if (!Letters.isLetter(c) && Letters.digit(c) < 0) {
            start = start < 0 && c == '@' ? i : start;
            return c == '(' && start < 0 ? behindOtherClock(i) : i + 1;
        }
        if (start < 0) {
            return open(i);
        }
        if (isCountAt(i) || Letters.isCjk(c) && opensByline(i)) {
            finish(i);
            return open(i);
        }
        int announced = announced(i, false);
        return announced > i ? announced : wordEnd(i);
    }

    /** Behind the time in another zone that a date has in brackets: "4:05 pm PT (7:05 pm ET)". */
    private int behindOtherClock(int bracket) {
        var day = days.day().orElse(null);
        var clock = day == null
                ? null
                : dates.clock(line, bracket + 1, day, language).orElse(null);
        if (clock == null || clock.end() >= line.length() || line.charAt(clock.end()) != ')') {
            return bracket + 1;
        }
        return clock.end() + 1;
    }

    /** Whether a word that opens a byline stands behind a space, a colon behind it. */
    private boolean opensByline(int i) {
        int end = Signs.isSpace(line.charAt(i - 1)) ? bylines.afterOpener(line, i) : i;
        return end > i && Signs.isColon(line, end - 1);
    }

    /** Whether a piece of its own begins here: "5 min read" behind a name. */
    private boolean isCountAt(int i) {
        if (Letters.digit(line.charAt(i)) < 0 || Letters.digit(line.charAt(i - 1)) >= 0) {
            return false;
        }
        int end = segmentEnd(i);
        return words.isCount(line.substring(i, end)) && !words.isCount(line.substring(start, end));
    }

    /** Where the next bar or date stands. */
    private int segmentEnd(int from) {
        int end = from;
        while (end < line.length() && !isBar(end, line.charAt(end))) {
            end++;
        }
        for (var mark : marks) {
            if (mark.start() > from) {
                return Math.min(end, mark.start());
            }
        }
        return end;
    }

    /** Begins a piece: a byline, an announcement of what follows, or a piece to be judged when it is complete. */
    private int open(int i) {
        int byline = bylines.afterOpener(line, i);
        int announced = announced(i, byline > i);
        if (announced > i) {
            return announced;
        }
        if (byline > i && !isFirstName(i, byline) && !bylines.opensFirstName(line, i, language)) {
            trust = BylineBuilder.Trust.PREFIXED;
            start = byline;
            return byline;
        }
        int inside = openerInside(i);
        if (inside > i) {
            trust = BylineBuilder.Trust.PREFIXED;
            start = inside;
            return inside;
        }
        start = i;
        return wordEnd(i);
    }

    /** The end of a Chinese word such as "reporter" behind the name of its house, a space under it; {@code i} if none is there. */
    private int openerInside(int i) {
        if (!Letters.isCjk(line.charAt(i)) || line.length() > LONGEST_CJK) {
            return i;
        }
        for (int k = i + 2; k < line.length() && Letters.isCjk(line.charAt(k)); k++) {
            int end = bylines.afterOpener(line, k);
            if (end > k && end < line.length() && Signs.isSpace(line.charAt(end))) {
                return end;
            }
        }
        return i;
    }

    /** Whether what opens bylines in some language is the first of the only two words of a piece, both a name. */
    private boolean isFirstName(int from, int opener) {
        if (opener - from > LONGEST_FIRST_NAME
                || Signs.isColon(line, opener - 1)
                || !Character.isUpperCase(line.charAt(from))) {
            return false;
        }
        var piece = line.substring(from, segmentEnd(from)).strip();
        int space = piece.indexOf(' ');
        return space > 0
                && piece.indexOf(' ', space + 1) < 0
                && bylines.isNamedLikeOpener(List.of(piece.substring(0, space), piece.substring(space + 1)));
    }

    private int wordEnd(int i) {
        int end = i + 1;
        while (end < line.length() && Letters.isLetter(line.charAt(end)) && !Letters.isCjk(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads a word such as "Updated" if what it announces follows; the index behind it, or {@code i}. */
    private int announced(int i, boolean byline) {
        var match = words.announcers().at(line, i).orElse(null);
        if (match == null) {
            return i;
        }
        int end = Signs.skipSpace(line, match.end());
        boolean colon = Signs.isColon(line, end) || end < line.length() && line.charAt(end) == '/';
        boolean dash = end > match.end() && end < line.length() && "-\u2013\u2014".indexOf(line.charAt(end)) >= 0;
        end = colon || dash ? Signs.skipSpace(line, end + 1) : end;
        boolean category = match.value() == MetaWords.Kind.CATEGORY;
        boolean date = isDateAhead(end);
        boolean announces =
                category ? start < 0 && (colon || behindDate) : date || (start < 0 && !byline && endsHere(end));
        if (!announces && !(category ? false : readClock(match.value(), end))) {
            return i;
        }
        if (announces) {
            finish(i);
            pending = match.value();
        }
        explicit = true;
        return announces ? end : clockEnd;
    }

    private int clockEnd;

    /** Reads a time without a day behind a word such as "Updated": that of the day already named. */
    private boolean readClock(MetaWords.Kind kind, int at) {
        var day = days.day().orElse(null);
        if (kind != MetaWords.Kind.UPDATED || day == null || start >= 0) {
            return false;
        }
        int from = at;
        var clock = dates.clock(line, from, day, language).orElse(null);
        if (clock == null) {
            return false;
        }
        days.keep(MetaWords.Kind.UPDATED, clock.date());
        clockEnd = clock.end();
        return true;
    }

    /** Whether a date follows, small words aside. */
    private boolean isDateAhead(int from) {
        for (var mark : marks) {
            if (mark.start() >= from) {
                return mark.start() - from < 16 && words.isNoise(MetaWords.trim(line.substring(from, mark.start())));
            }
        }
        return false;
    }

    private boolean endsHere(int at) {
        return at >= line.length() || line.charAt(at) == '|';
    }

    private boolean isBar(int i, char c) {
        if ("|\u2022\u00b7\u2014\t\n>\u00bb\uff5c\u25cf\u25b8\u25ba\u2758".indexOf(c) >= 0) {
            return true;
        }
        boolean dash = c == '-' || c == '\u2013' || c == '/' || c == '\u2012';
        boolean spaced = i == 0 || Signs.isSpace(line.charAt(i - 1)) || behindDate && start < 0;
        return dash && spaced && (i + 1 == line.length() || Signs.isSpace(line.charAt(i + 1)) || i == 0 || start < 0);
    }

    /** Takes a date; where to go on: behind the word that says in Chinese, Japanese or Korean what the date is of. */
    private int take(DateMarks.Mark mark) {
        explicit = true;
        behindDate = true;
        int end = pending == null ? announcedBefore(mark.end()) : mark.end();
        var date = mark.dateOrNull();
        if (date == null && days.published() != null) {
            date = dateMarks.after(days.published(), mark).orElse(null);
        }
        if (date != null) {
            days.keep(pending, date);
        }
        pending = null;
        return end;
    }

    /** Reads a word behind a date, without a space between or at the end: 3月4日更新. One close to this date is not of the next. */
    private int announcedBefore(int from) {
        int at = Signs.skipSpace(line, from);
        var match = at < line.length() && Letters.isCjk(line.charAt(at))
                ? words.announcers().at(line, at).orElse(null)
                : null;
        if (match == null || match.value() == MetaWords.Kind.CATEGORY) {
            return from;
        }
        int next = Signs.skipSpace(line, match.end());
        boolean close = at == from && next > match.end();
        if (at > from && !endsHere(next) || !close && isDateAhead(match.end())) {
            return from;
        }
        pending = match.value();
        return match.end();
    }

    /** Judges the piece that ends here. */
    private void finish(int end) {
        if (start < 0) {
            return;
        }
        start = Math.min(start, end); // the words that open a byline may reach into a date
        var piece = words.withoutFillers(MetaWords.trim(line.substring(start, end)), isDateAt(end));
        boolean comma =
                end > start && (line.substring(start, end).strip().endsWith(",") || !behindDate && leadsToDate(end));
        boolean prefixed = trust == BylineBuilder.Trust.PREFIXED;
        piece = prefixed && endsSentence(piece) ? piece.substring(0, piece.length() - 1) : piece;
        beforeBar = end < line.length() && "|\u00b7\u2022\uff5c".indexOf(line.charAt(end)) >= 0;
        start = -1;
        if (!MetaWords.isBlank(piece)) {
            failed = failed || !(prefixed ? people.read(piece, trust) : judge(piece, comma && end < line.length()));
            explicit = explicit || prefixed;
        }
        trust = BylineBuilder.Trust.NONE;
        behindBar = false;
        behindDate = false;
        behindDash = false;
    }

    /** Whether a point ends a piece that is not the short form of a word. */
    private static boolean endsSentence(String piece) {
        int last = piece.length() - 1;
        return last > SHORT_FORM
                && piece.charAt(last) == '.'
                && last - piece.lastIndexOf(' ') > SHORT_FORM
                && Character.isLowerCase(piece.charAt(last - 1));
    }

    private boolean isDateAt(int at) {
        for (var mark : marks) {
            if (mark.start() == at) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece at the beginning of the line and a dash stand before a date, as a place does. */
    private boolean leadsToDate(int from) {
        if (behindBar || from >= line.length() || "-\u2013\u2014".indexOf(line.charAt(from)) < 0) {
            return false;
        }
        for (var mark : marks) {
            if (mark.start() > from) {
                return mark.start() - from <= 3;
            }
        }
        return false;
    }

    private boolean judge(String piece, boolean comma) {
        if (pending == MetaWords.Kind.CATEGORY) {
            pending = null;
            return addCategories(piece, true);
        }
        if (words.isCount(piece)) {
            explicit = true;
            return true;
        }
        if (words.categories().whole(piece).isPresent()) {
            categories.add(piece);
            return true;
        }
        int colon = piece.indexOf('\uff1a');
        if (colon > 0 && words.isNoise(piece.substring(0, colon))) {
            people.read(piece.substring(colon + 1), BylineBuilder.Trust.NONE);
            return true;
        }
        if (words.isNoise(piece) || piece.startsWith("@")) {
            return !people.isEmpty() || !marks.isEmpty();
        }
        if (behindDash && addCategories(piece, true)) {
            return true;
        }
        if (people.read(piece, BylineBuilder.Trust.NONE)) {
            return true;
        }
        boolean house = (behindBar || beforeBar)
                && !marks.isEmpty()
                && bylines.organisations().isOrganisation(List.of(piece.split(" ")));
        return house || judgeUnknown(piece, comma);
    }

    /** A piece beside a date that nothing is known of: a place before it, else a section of the paper. */
    private boolean judgeUnknown(String piece, boolean comma) {
        if (marks.isEmpty()) {
            return false;
        }
        if (comma) {
            return addCategories(piece, false);
        }
        boolean initials = piece.indexOf(' ') < 0 && piece.length() <= 12 && Character.isLowerCase(piece.charAt(0));
        if (initials) {
            return behindBar;
        }
        return (behindBar || behindDate || beforeBar) && addCategories(piece, true) || behindBar && opensWithTime();
    }

    /** Whether the line begins with day and time: then it says when the story appeared, whatever else it says behind a bar. */
    private boolean opensWithTime() {
        return marks.get(0).start() <= 1
                && !(marks.get(0).dateOrNull() instanceof NewsDate.Day)
                && line.length() <= LONGEST_TIMED;
    }

    /** Takes a piece of a few capitalised words as sections of the paper; false when it is something else. */
    private boolean addCategories(String piece, boolean keep) {
        for (var part : piece.split("[,/]")) {
            var category = part.strip();
            int spaces = (int) category.chars().filter(c -> c == ' ').count();
            boolean form = !category.isEmpty()
                    && spaces < MOST_CATEGORY_WORDS
                    && !Character.isLowerCase(category.charAt(0))
                    && Letters.isLetter(category.charAt(0))
                    && category.chars().noneMatch(c -> Letters.digit((char) c) >= 0 || ".!?:;\"\u201c".indexOf(c) >= 0);
            if (!form) {
                return false;
            }
            if (keep) {
                categories.add(category);
            }
        }
        return true;
    }
}
