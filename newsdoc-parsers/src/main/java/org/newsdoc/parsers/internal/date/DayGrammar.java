package org.newsdoc.parsers.internal.date;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Reads the day of a printed date. The fields hold what the last successful reading found. Not thread-safe. */
final class DayGrammar {
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;
    private static final int BUDDHIST = 543;

    private final DateTokens tokens;
    private final String language;
    private final long page;
    private final @Nullable LocalDate reference;

    /** The year; 0 when none was printed. */
    int year;

    int month;

    /** The day; 0 when only month and year were printed. */
    int day;

    /** The token behind the date. */
    int end;

    /** Whether the date was one number of eight digits. */
    boolean isCompact;

    /** The word that named the month; {@link DateWord#NONE} if it was a number. */
    DateWord monthName = DateWord.NONE;

    /** @param page bits of the languages in which short names of months need no further signs */
    DayGrammar(DateTokens tokens, String language, long page, @Nullable LocalDate reference) {
        this.tokens = tokens;
        this.language = language;
        this.page = page;
        this.reference = reference;
    }

    /** Reads a day that begins at a token. */
    boolean read(int at) {
        clear();
        if (!tokens.isNumber(at)) {
            return readWord(at) && isPlausible();
        }
        boolean read = switch (tokens.digits(at)) {
            case 1, 2 -> fromDay(at);
            case 4 -> fromYear(at);
            case 8 -> fromCompact(at);
            default -> false;
        };
        return read && isPlausible();
    }

    private void clear() {
        year = 0;
        month = 0;
        day = 0;
        isCompact = false;
        monthName = DateWord.NONE;
    }

    private boolean readWord(int at) {
        var word = tokens.word(at);
        if (word.is(Role.RELATIVE_DAY) && reference != null) {
            var that = reference.plusDays(word.days());
            set(that.getYear(), that.getMonthValue(), that.getDayOfMonth(), at + 1);
            return true;
        }
        return readMonth(at) && fromMonth();
    }

    private void set(int year, int month, int day, int end) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.end = end;
    }

    private boolean isPlausible() {
        if (year >= FIRST_YEAR + BUDDHIST + 200 && year <= LAST_YEAR + BUDDHIST) {
            year -= BUDDHIST;
        }
        boolean fits = year == 0 || (year >= FIRST_YEAR && year <= LAST_YEAR);
        return fits
                && month >= 1
                && month <= 12
                && day >= 0
                && day <= Month.of(month).length(year == 0 || java.time.Year.isLeap(year));
    }

    private boolean fromCompact(int at) {
        int value = tokens.value(at);
        set(value / 10_000, value / 100 % 100, value % 100, at + 1);
        isCompact = true;
        return day > 0;
    }

    private boolean fromDay(int at) {
        char sign = tokens.sign(at + 1);
        if (isSeparator(sign) && fromNumbers(at, sign)) {
            return true;
        }
        int first = tokens.value(at);
        if (tokens.word(at + 1).is(Role.MONTH)
                && tokens.digits(at + 2) > 0
                && tokens.word(at + 3).is(Role.DAY)) {
            set(0, first, tokens.value(at + 2), at + 4);
            return day > 0;
        }
        boolean joined =
                (sign == '-' || sign == '/' || sign == '.') && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        if (!(joined && readMonth(at + 2)) && !readMonth(afterOrdinal(at + 1))) {
            return false;
        }
        day = first;
        readYear(joined && sign != '.');
        return day > 0;
    }

    private static boolean isSeparator(char sign) {
        return sign == '.' || sign == '/' || sign == '-';
    }

    /** {@code 3.5.2023}, {@code 05/03/2023}, {@code 3. 5. 2023}, {@code 03.05.23}. */
    private boolean fromNumbers(int at, char sign) {
        int digits = tokens.digits(at + 4);
        if (!areNumbers(at, sign, 2) || (digits != 4 && digits != 2) || goesOn(at + 4, sign)) {
            return false;
        }
        boolean pairs = tokens.digits(at) == 2 && tokens.digits(at + 2) == 2;
        boolean dashed = sign == '-' && !(pairs && DateOrder.isDashed(language));
        if (digits == 2 && (dashed || !(pairs || sign == '/' || DateOrder.isPointed(language)))) {
            return false;
        }
        int a = tokens.value(at);
        int b = tokens.value(at + 2);
        boolean monthFirst = b > 12 || (a <= 12 && DateOrder.isMonthFirst(language, sign));
        int y = tokens.value(at + 4);
        set(digits == 4 ? y : century(y), monthFirst ? a : b, monthFirst ? b : a, at + 5);
        return month <= 12 && day > 0;
    }

    /** Whether three numbers stand at a token, of which the second has one or two digits, with the same separator. */
    private boolean areNumbers(int at, char sign, int longest) {
        if (tokens.sign(at + 1) != sign || tokens.sign(at + 3) != sign) {
            return false;
        }
        boolean tight = tokens.isGlued(at + 1) && tokens.isGlued(at + 3);
        boolean glued = tokens.isGlued(at + 2) && tokens.isGlued(at + 4);
        int middle = tokens.digits(at + 2);
        return middle > 0 && middle <= longest && tight && (glued || sign == '.') && tokens.isNumber(at + 4);
    }

    /** Whether the row of numbers is longer than a date. */
    private boolean goesOn(int last, char sign) {
        return tokens.sign(last + 1) == sign
                && tokens.isGlued(last + 1)
                && tokens.isGlued(last + 2)
                && tokens.isNumber(last + 2);
    }

    private static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private boolean fromYear(int at) {
        year = tokens.value(at);
        char sign = tokens.sign(at + 1);
        if (isSeparator(sign) && areNumbers(at, sign, 2) && tokens.digits(at + 4) <= 2 && !goesOn(at + 4, sign)) {
            int last = at + 5;
            boolean pointed = sign == '.' && tokens.sign(last) == '.' && tokens.isGlued(last);
            set(year, tokens.value(at + 2), tokens.value(at + 4), pointed ? last + 1 : last);
            return day > 0;
        }
        if (isSeparator(sign) && sign != '.') {
            return tokens.isGlued(at + 2) && readMonth(at + 2) && tokens.sign(end) == sign && dayAt(end + 1);
        }
        int next = sign == '.' ? at + 2 : at + 1;
        if (tokens.word(next).is(Role.YEAR)) {
            next++;
            if (readNumberedMonth(next)) {
                return true;
            }
        }
        next = tokens.sign(next) == '.' || tokens.sign(next) == ',' ? next + 1 : next;
        if (readMonth(next)) {
            return dayAt(end);
        }
        boolean dayFirst = tokens.digits(next) > 0 && tokens.digits(next) <= 2 && tokens.sign(next + 1) == '.';
        return dayFirst && readMonth(next + 2) && setDay(next, end);
    }

    /** {@code 5月3日}, {@code 5월 3일}. */
    private boolean readNumberedMonth(int at) {
        if (!tokens.isNumber(at) || !tokens.word(at + 1).is(Role.MONTH) || !tokens.isNumber(at + 2)) {
            return false;
        }
        int next = tokens.word(at + 3).is(Role.DAY) ? at + 4 : at + 3;
        set(year, tokens.value(at), tokens.value(at + 2), next);
        return day > 0;
    }

    private boolean dayAt(int at) {
        int digits = tokens.digits(at);
        boolean clock = tokens.sign(at + 1) == ':';
        return digits > 0 && digits <= 2 && !clock && setDay(at, afterDay(at + 1));
    }

    private boolean setDay(int at, int end) {
        day = tokens.value(at);
        this.end = end;
        return day > 0;
    }

    private int afterDay(int at) {
        int next =
                tokens.word(at).is(Role.DAY) || (tokens.word(at).is(Role.ORDINAL) && tokens.isGlued(at)) ? at + 1 : at;
        return tokens.sign(next) == '.' && tokens.isGlued(next) ? next + 1 : next;
    }

    /** {@code Feb. 2, 2020}, {@code February 2nd 2020}; without day {@code February 2020}. */
    private boolean fromMonth() {
        boolean isLongName = tokens.end(end - 1) - tokens.start(end - 1) > 3;
        int at = tokens.sign(end) == '-' && tokens.isGlued(end) ? end + 1 : end;
        if (tokens.digits(at) == 4) {
            year = tokens.value(at);
            end = at + 1;
            return true;
        }
        if (!dayAt(at)) {
            return false;
        }
        boolean comma = isComma(tokens.sign(end));
        readYear(at != end && tokens.sign(end) == '-');
        return year == 0 || comma || isLongName || monthName.isPlainIn(page);
    }

    private static boolean isComma(char sign) {
        return sign == ',' || sign == '\u060c';
    }

    /** Reads the name of a month, with what belongs to it; {@link #end} is the token behind. */
    private boolean readMonth(int at) {
        var word = tokens.word(at);
        if (word.is(Role.MONTH_NAME)) {
            monthName = word;
            month = word.month(language);
            end = afterShortForm(at + 1);
            return true;
        }
        boolean numbered = word.is(Role.MONTH) && tokens.digits(at + 1) > 0 && tokens.digits(at + 1) <= 2;
        if (numbered && tokens.isWord(at) && tokens.end(at) - tokens.start(at) > 1) {
            monthName = word;
            month = tokens.value(at + 1);
            end = at + 2;
            return month <= 12;
        }
        return false;
    }

    /** Skips the sign of a short form, and the other name in {@code أيار/مايو}. */
    private int afterShortForm(int at) {
        char sign = tokens.sign(at);
        boolean mark = sign == '.' || sign == '\u0970' || sign == '\u05f3';
        int next = mark && tokens.isGlued(at) && goesOnBehind(at + 1) ? at + 1 : at;
        return tokens.sign(next) == '/' && tokens.word(next + 1).is(Role.MONTH_NAME) ? next + 2 : next;
    }

    /** Whether the date goes on, so that a point before is that of a short form and not that of a sentence. */
    private boolean goesOnBehind(int at) {
        return tokens.isNumber(at)
                || isComma(tokens.sign(at))
                || tokens.word(at).isKnown()
                || isApostrophe(tokens.sign(at));
    }

    /** Skips what may stand between the number of a day and the month. */
    private int afterOrdinal(int at) {
        int next = at;
        char sign = tokens.sign(next);
        boolean hyphen = (sign == '-' || sign == ':') && tokens.isWord(next + 1) && tokens.isGlued(next + 1);
        if (sign == '.' || sign == '\u00b0') {
            next++;
        } else if (hyphen && tokens.end(next + 1) - tokens.start(next + 1) <= 3) {
            next += 2;
        } else if (tokens.isGlued(next) && tokens.word(next).is(Role.ORDINAL)) {
            next = tokens.sign(next + 1) == '.' ? next + 2 : next + 1;
        }
        return afterOf(next);
    }

    private int afterOf(int at) {
        int next = at;
        for (int i = 0; i < 2 && tokens.word(next).is(Role.OF); i++) {
            next = isApostrophe(tokens.sign(next + 1)) ? next + 2 : next + 1;
        }
        boolean foreign = next > at
                && tokens.word(next).is(Role.MONTH_NAME)
                && !tokens.word(next).sharesLanguage(tokens.word(at));
        return foreign ? at : next;
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019' || sign == '\u2018';
    }

    /** Reads the year behind day and month, if it is there. */
    private void readYear(boolean joined) {
        int at = end;
        if (joined) {
            at++;
            if (tokens.digits(at) == 2 && tokens.isGlued(at)) {
                year = century(tokens.value(at));
                end = at + 1;
                return;
            }
        } else {
            at = isComma(tokens.sign(at)) ? at + 1 : at;
            boolean own = monthName.sharesLanguage(tokens.word(at));
            at = own ? afterOf(at) : at;
        }
        if (isApostrophe(tokens.sign(at)) && tokens.digits(at + 1) == 2 && tokens.isGlued(at + 1)) {
            year = century(tokens.value(at + 1));
            end = at + 2;
        } else if (tokens.digits(at) == 4 && tokens.sign(at + 1) != ':') {
            year = tokens.value(at);
            end = afterYear(at + 1);
        }
    }

    private int afterYear(int at) {
        if (!tokens.word(at).is(Role.YEAR)) {
            return at;
        }
        return tokens.sign(at + 1) == '.' ? at + 2 : at + 1;
    }
}
