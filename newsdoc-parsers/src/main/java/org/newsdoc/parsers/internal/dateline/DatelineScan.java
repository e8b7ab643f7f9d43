package org.newsdoc.parsers.internal.dateline;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.newsdoc.model.Dateline;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Reads a dateline in a script with capitals: place, date, agency, dash. Not thread-safe. */
final class DatelineScan {
    private static final int LONGEST = 140;
    private static final int LONGEST_AGENCY = 50;
    private static final int LONGEST_PLACE = 70;

    /** Any time will do: only where the date stands is wanted. */
    private static final OffsetDateTime STAND_IN = OffsetDateTime.of(2000, 12, 31, 12, 0, 0, 0, ZoneOffset.UTC);

    private final String text;
    private final DatelineWords words;
    private final DateReader dates;
    private final int limit;
    private String place = "";
    private String agency = "";
    private String date = "";
    private boolean isCapitals;
    private boolean isAgency;
    private int at;

    DatelineScan(String text, DatelineWords words, DateReader dates) {
        this.text = text;
        this.words = words;
        this.dates = dates;
        this.limit = Math.min(text.length(), LONGEST);
    }

    Optional<DatelineReader.Found> read() {
        return text.charAt(0) == '(' ? agencyFirst() : placeFirst().or(this::dateFirst);
    }

    /** {@code Nov 7 (Reuters) -}: no place. */
    private Optional<DatelineReader.Found> dateFirst() {
        place = "";
        dateStart(-1);
        if (dateAt != 0) {
            return Optional.empty();
        }
        date = text.substring(0, dateEnd);
        at = Signs.skipSpace(text, dateEnd);
        boolean named = at < limit && text.charAt(at) == '(' && readAgency(at) && isAgency;
        int dash = named ? dashEnd(at) : at;
        return dash > at ? found(dash) : Optional.empty();
    }

    /** {@code (ANSA) - ROMA, 03 MAG -}, {@code (Reuters) —}, {@code (CNN)}. */
    private Optional<DatelineReader.Found> agencyFirst() {
        if (!readAgency(0) || !isAgency) {
            return Optional.empty();
        }
        int dash = dashEnd(at);
        int story = dash > at ? dash : Signs.skipSpace(text, at);
        if (dash > at) {
            at = dash;
            readPlace(dash);
            int second = dashEnd(at);
            boolean whole = !place.isEmpty() && isCapitals && second > at && (!date.isEmpty() || words.isCity(place));
            if (whole) {
                return found(second);
            }
            place = "";
            date = "";
        }
        return startsSentence(story) ? found(story) : Optional.empty();
    }

    private Optional<DatelineReader.Found> placeFirst() {
        var form = new PlaceForm(text, words, limit).read(0);
        int next = Signs.skipSpace(text, form.end);
        if (form.end == 0 || next >= text.length() || Letters.isLetter(text.charAt(next))) {
            return Optional.empty();
        }
        readPlace(0);
        if (place.isEmpty() || place.length() > LONGEST_PLACE || (!words.isCity(place) && words.hasOtherWord(place))) {
            return Optional.empty();
        }
        boolean bracket = at < limit && text.charAt(at) == '(' && readAgency(at);
        int second = Signs.skipSpace(text, at);
        if (bracket && !isAgency && second < limit && text.charAt(second) == '(') {
            place = text.substring(0, at);
            bracket = readAgency(second);
        }
        boolean slashed = !bracket && readSlashedAgency();
        boolean bare = !bracket && !slashed && !date.isEmpty() && readBareAgency(at);
        int dash = dashEnd(at);
        if (slashed || bare) {
            return found(dash > at ? dash : Signs.skipSpace(text, at));
        }
        if (bracket && isAgency) {
            int story = Signs.skipSpace(text, at);
            boolean pointed = at + 1 < text.length() && text.charAt(at) == '.' && Signs.isSpace(text.charAt(at + 1));
            story = pointed ? Signs.skipSpace(text, at + 1) : story;
            if (pointed && dash == at && startsSentence(story)) {
                return found(story);
            }
            boolean capitals = isCapitals && letters(place) > 2 && startsSentence(story);
            if (capitals && dash == at) {
                return found(story);
            }
            boolean glued = at < text.length() && Character.isUpperCase(text.charAt(at));
            return dash > at || glued ? found(dash > at ? dash : at) : Optional.empty();
        }
        if (dash == at || !startsSentence(dash)) {
            return Optional.empty();
        }
        boolean colon = text.charAt(dashStart) == ':';
        return isPlain(bracket, colon) ? found(afterBareAgency(dash)) : Optional.empty();
    }

    /** Whether place, date and dash make a dateline without a known agency. */
    private boolean isPlain(boolean bracket, boolean colon) {
        if (words.isCity(place)) {
            return !colon || isCapitals;
        }
        if (colon && !bracket || bracket && !isCapitals) {
            return false;
        }
        boolean placed = place.indexOf(' ') < 0 || isPlaceAndLand();
        return isCapitals ? letters(place) > 2 : !date.isEmpty() || isLongDash(dashStart) && placed;
    }

    /** Whether the place is two or three words, a comma among them: {@code Port Aveline, Orran}. */
    private boolean isPlaceAndLand() {
        int comma = place.indexOf(',');
        int words = 1 + (int) place.chars().filter(c -> c == ' ').count();
        return comma > 0 && comma == place.lastIndexOf(',') && words <= 3;
    }

    /** {@code МОСКВА, 3 мая — РИА Новости.}: the agency behind the dash. */
    private int afterBareAgency(int dash) {
        boolean named = !date.isEmpty() && agency.isEmpty() && readBareAgency(dash);
        return named ? Signs.skipSpace(text, at) : dash;
    }

    private void readPlace(int from) {
        var form = new PlaceForm(text, words, dateStart(from)).read(from);
        int end = landEnd(form.end);
        place = trimmed(from, end);
        isCapitals = form.isCapitals;
        at = Signs.skipSpace(text, end);
        if (dateAt >= 0) {
            int next = at;
            while (next < dateAt && (Signs.isSpace(text.charAt(next)) || ",.".indexOf(text.charAt(next)) >= 0)) {
                next++;
            }
            if (next == dateAt) {
                date = text.substring(dateAt, dateEnd);
                at = dateEnd;
                at = at < limit && text.charAt(at) == '.' ? at + 1 : at;
                at = at < limit && text.charAt(at) == ',' ? at + 1 : at;
                at = Signs.skipSpace(text, at);
            }
        }
    }

    /** Behind the land in brackets between a place and a date: {@code Santiago (Chile), 4 mar}; {@code end} if none is there. */
    private int landEnd(int end) {
        int open = Signs.skipSpace(text, end);
        int close = open < limit && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        boolean land = close > open + 1
                && close - open <= LONGEST_AGENCY
                && close < dateAt
                && Character.isUpperCase(text.charAt(open + 1))
                && !words.isAgency(text.substring(open + 1, close));
        return land && text.charAt(close + 1) == ',' ? close + 1 : end;
    }

    private int dateAt = -1;
    private int dateEnd;

    /** Where the first date begins, which no place reaches over. */
    private int dateStart(int from) {
        var found = dates.find(text.substring(0, limit), "", STAND_IN);
        for (var one : found) {
            if (one.start() > from && !isState(one.start(), one.end())) {
                dateAt = one.start();
                dateEnd = one.end();
                return dateAt;
            }
        }
        return limit;
    }

    /** {@code EASTWICK, MA —}: two capitals name a state, where small letters would name a day of the week in some language. */
    private boolean isState(int start, int end) {
        return end - start == 2
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1));
    }

    private String trimmed(int from, int end) {
        int last = end;
        boolean pointed = last > from && last < limit && text.charAt(last - 1) == '.' && text.charAt(last) == '-';
        last -= pointed ? 1 : 0;
        while (last > from && (text.charAt(last - 1) == ',' || Signs.isSpace(text.charAt(last - 1)))) {
            last--;
        }
        return text.substring(from, last);
    }

    private boolean readAgency(int open) {
        int close = text.indexOf(')', open);
        if (close < 0 || close - open > LONGEST_AGENCY || close == open + 1) {
            return false;
        }
        agency = text.substring(open + 1, close).strip();
        isAgency = words.isAgency(agency);
        at = close + 1;
        return isAgency || Character.isUpperCase(agency.isEmpty() ? ' ' : agency.charAt(0));
    }

    /** {@code /ТАСС/.} */
    private boolean readSlashedAgency() {
        if (at >= limit || text.charAt(at) != '/') {
            return false;
        }
        int close = text.indexOf('/', at + 1);
        if (close < 0 || close - at > LONGEST_AGENCY || !words.isAgency(text.substring(at + 1, close))) {
            return false;
        }
        agency = text.substring(at + 1, close).strip();
        at = close + 1;
        at = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
        return true;
    }

    /** An agency followed by a point or dash: {@code INTERFAX.RU -}, {@code РИА Новости.} */
    private boolean readBareAgency(int from) {
        var match = words.agencies().at(text, from).orElse(null);
        if (match == null) {
            return false;
        }
        int end = match.end();
        boolean point = end < text.length() && text.charAt(end) == '.';
        if (!point && dashEnd(end) == end) {
            return false;
        }
        agency = text.substring(from, end);
        at = point ? end + 1 : end;
        return true;
    }

    private int dashStart;

    /** Where the text behind a dash or colon begins; {@code from} when there is none. */
    private int dashEnd(int from) {
        int i = Signs.skipSpace(text, from);
        boolean point = i < text.length() && text.charAt(i) == '.';
        i = point ? Signs.skipSpace(text, i + 1) : i;
        dashStart = i;
        if (i >= text.length() || (point && text.charAt(i) != '-' && !isLongDash(i))) {
            return from;
        }
        char c = text.charAt(i);
        boolean hyphen = c == '-';
        while (i < text.length() && (text.charAt(i) == '-' || isLongDash(i))) {
            i++;
        }
        boolean spaced = dashStart > 0
                && (Signs.isSpace(text.charAt(dashStart - 1)) || ")./".indexOf(text.charAt(dashStart - 1)) >= 0);
        boolean dash = i > dashStart && (spaced || i - dashStart > 1 || !hyphen);
        boolean colon = c == ':' && i == dashStart;
        int story = Signs.skipSpace(text, colon ? i + 1 : i);
        boolean apart = story > i || !hyphen || point;
        return (dash || colon) && apart && story < text.length() ? story : from;
    }

    private boolean isLongDash(int i) {
        char c = text.charAt(i);
        return c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2212';
    }

    /** Whether a sentence begins: a capital, a digit, an opening quote, or a letter of a script without capitals. */
    private boolean startsSentence(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Letters.digit(c) >= 0
                || "\"\u201c\u201e\u00ab\u00bb'\u2018\u00bf\u00a1$".indexOf(c) >= 0
                || (Letters.isLetter(c) && !Character.isLowerCase(c));
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Letters.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private Optional<DatelineReader.Found> found(int story) {
        var dateline = Dateline.builder(text.substring(0, story).strip())
                .place(place.isEmpty() ? null : place)
                .agency(agency.isEmpty() ? null : agency)
                .date(date.isEmpty() ? null : date)
                .build();
        return Optional.of(new DatelineReader.Found(dateline, story));
    }
}
