package org.newsdoc.parsers.internal.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;

/** Puts days, times and zones together to dates. One for each text; not thread-safe. */
final class DateGrammar {
    private static final int SLACK_DAYS = 3;

    private final DateTokens tokens;
    private final DayGrammar days;
    private final ClockGrammar clocks;
    private final @Nullable SpanGrammar spans;
    private final @Nullable LocalDate reference;
    private final long page;
    private final boolean whole;
    private ClockGrammar.Lead lead = ClockGrammar.Lead.LOOSE;

    /** The token behind the last date read. */
    int end;

    /**
     * @param page bits of the languages in which short names of months need no further signs
     * @param whole whether the text should be nothing but a date, which allows forms that are too short elsewhere
     */
    DateGrammar(
            DateTokens tokens,
            TimeZones zones,
            String language,
            long page,
            @Nullable OffsetDateTime reference,
            boolean whole) {
        this.tokens = tokens;
        this.page = page;
        this.whole = whole;
        this.reference = reference == null ? null : reference.toLocalDate();
        this.days = new DayGrammar(tokens, language, page, this.reference);
        this.clocks = new ClockGrammar(tokens, zones, language);
        this.spans = reference == null ? null : new SpanGrammar(tokens, reference);
    }

    /** The date that begins at a token. */
    Optional<NewsDate> read(int at) {
        if (!canBegin(at)) {
            return Optional.empty();
        }
        if (spans != null && spans.read(at)) {
            end = spans.end;
            return Optional.of(spans.date());
        }
        var dayFirst = dayThenClock(at);
        return dayFirst.isPresent() ? dayFirst : clockThenDay(at);
    }

    private boolean canBegin(int at) {
        if (!tokens.isNumber(at)) {
            return tokens.word(at).isKnown() && (whole || !isFiller(at));
        }
        if (!tokens.isGlued(at)) {
            return true;
        }
        char sign = tokens.sign(at - 1);
        boolean row = (sign == '-' || sign == '.' || sign == ':' || sign == ',')
                && tokens.isGlued(at - 1)
                && tokens.isNumber(at - 2);
        boolean other = sign == '/'
                || sign == '$'
                || sign == '\u00a3'
                || sign == '\u20ac'
                || sign == '#'
                || sign == '='
                || sign == '_';
        return !row && !other && !(tokens.isWord(at - 1) && isCode(at - 1));
    }

    /** Whether a word glued to a number makes it a code such as A320, not a date run together with what precedes it. */
    private boolean isCode(int word) {
        char last = tokens.text().charAt(tokens.end(word) - 1);
        return tokens.end(word) - tokens.start(word) == 1
                ? last < 0x2e80
                : Character.isUpperCase(last) && !tokens.word(word).isKnown();
    }

    private Optional<NewsDate> dayThenClock(int at) {
        var plain = dayThenClockAt(at);
        int start = plain.isPresent() ? at : afterWeekday(at);
        return start == at ? plain : dayThenClockAt(start);
    }

    private Optional<NewsDate> dayThenClockAt(int at) {
        if (!days.read(at)) {
            return Optional.empty();
        }
        clockBehindYear = false;
        if (days.year == 0 && days.day > 0) {
            readYearBehindClock();
        }
        if (days.day == 0) {
            end = days.end;
            return whole ? Optional.of(new NewsDate.Month(YearMonth.of(days.year, days.month))) : Optional.empty();
        }
        var day = day();
        if (day == null) {
            return Optional.empty();
        }
        end = days.end;
        if (clockBehindYear) {
            end = clockEnd;
            return Optional.of(clocks.on(day));
        }
        int behind = afterWeekdayBehind(end);
        end = behind;
        int clock = afterSeparators(behind);
        if (clocks.read(clock, lead)) {
            boolean bracket = tokens.sign(clock - 1) == '(' && tokens.sign(clocks.end) == ')';
            end = bracket ? clocks.end + 1 : clocks.end;
            return Optional.of(clocks.on(day));
        }
        return days.isCompact && !whole ? Optional.empty() : Optional.of(NewsDate.of(day));
    }

    private boolean clockBehindYear;
    private int clockEnd;

    /** {@code Tue May 03 14:25:00 CEST 2023}: the year comes after the time. */
    private void readYearBehindClock() {
        clockBehindYear = clocks.read(days.end, ClockGrammar.Lead.LOOSE) && tokens.digits(clocks.end) == 4;
        if (clockBehindYear) {
            days.year = tokens.value(clocks.end);
            clockEnd = clocks.end + 1;
        }
    }

    private Optional<NewsDate> clockThenDay(int at) {
        if (!clocks.read(at, ClockGrammar.Lead.LOOSE)) {
            return Optional.empty();
        }
        int next = clocks.end;
        for (int i = 0; i < 3 && isJoint(next); i++) {
            next++;
        }
        boolean found = days.read(afterWeekday(next)) || days.read(next);
        if (!found || days.day == 0 || days.isCompact) {
            return Optional.empty();
        }
        var day = day();
        end = days.end;
        return day == null ? Optional.empty() : Optional.of(clocks.on(day));
    }

    private boolean isJoint(int at) {
        char sign = tokens.sign(at);
        return isSeparator(sign)
                || tokens.word(at).is(Role.ON)
                || tokens.word(at).is(Role.OF);
    }

    /** The day read; null when it has no year and none can be told. */
    private @Nullable LocalDate day() {
        if (days.year > 0) {
            return days.year < 1600 || days.year > 2100 ? null : exists(days.year);
        }
        boolean spoken = days.monthName == DateWord.NONE || days.monthName.isPlainIn(page);
        if (reference == null || !spoken) {
            return null;
        }
        var latest = reference.plusDays(SLACK_DAYS);
        for (int year = latest.getYear(); year > latest.getYear() - 5; year--) {
            var day = exists(year);
            if (day != null && !day.isAfter(latest)) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate exists(int year) {
        return days.day <= YearMonth.of(year, days.month).lengthOfMonth()
                ? LocalDate.of(year, days.month, days.day)
                : null;
    }

    /** Skips a weekday and what joins it to the date. */
    private int afterWeekday(int at) {
        int next = at;
        if (tokens.word(next).is(Role.WEEKDAY)) {
            next++;
            char sign = tokens.sign(next);
            next = sign == '.' ? next + 1 : next;
            sign = tokens.sign(next);
            next = sign == ',' || sign == '\u060c' || sign == '-' || sign == '\u2013' || sign == '|' ? next + 1 : next;
        }
        while (next < at + 5 && isFiller(next)) {
            next++;
        }
        return next;
    }

    /** Whether a word stands before dates without being a part of them ("on", "am", "le"). */
    private boolean isFiller(int at) {
        var word = tokens.word(at);
        return word.is(Role.ON) && !word.is(Role.MONTH_NAME) && !word.is(Role.WEEKDAY) && !word.is(Role.RELATIVE_DAY);
    }

    /** Skips a weekday behind the date, in brackets or not. */
    private int afterWeekdayBehind(int at) {
        int next = at;
        char sign = tokens.sign(next);
        boolean open = sign == '(' || sign == '\uff08';
        next = open || sign == ',' ? next + 1 : next;
        if (!tokens.word(next).is(Role.WEEKDAY)) {
            return at;
        }
        if (!open) {
            boolean bound = !tokens.isGlued(next)
                    || Character.isIdeographic(tokens.text().charAt(tokens.start(next)));
            return bound && tokens.end(next) - tokens.start(next) > 1 ? next + 1 : at;
        }
        char close = tokens.sign(next + 1);
        return close == ')' || close == '\uff09' ? next + 2 : at;
    }

    /** Skips what may stand between day and time, and notes how strongly it announces a time. */
    private int afterSeparators(int at) {
        lead = ClockGrammar.Lead.LOOSE;
        if (tokens.isTimeMark(at)) {
            lead = ClockGrammar.Lead.MARK;
            return at + 1;
        }
        int next = at;
        for (int i = 0; i < 5; i++) {
            var word = tokens.word(next);
            boolean clock = word.is(Role.CLOCK);
            if (clock || word.is(Role.AT)) {
                lead = clock
                        ? ClockGrammar.Lead.CLOCK
                        : lead == ClockGrammar.Lead.CLOCK ? lead : ClockGrammar.Lead.WORD;
            } else if (!isSeparator(tokens.sign(next)) && !(tokens.sign(next) == '.' && tokens.isGlued(next))) {
                return next;
            }
            next++;
        }
        return next;
    }

    private static boolean isSeparator(char sign) {
        return switch (sign) {
            case ',',
                    '-',
                    '|',
                    '/',
                    ';',
                    '@',
                    '(',
                    '\u2013',
                    '\u2014',
                    '\u2022',
                    '\u00b7',
                    '\u060c',
                    '\u3001',
                    '\u30fb',
                    '\uff08',
                    '\u2e31' -> true;
            default -> false;
        };
    }
}
