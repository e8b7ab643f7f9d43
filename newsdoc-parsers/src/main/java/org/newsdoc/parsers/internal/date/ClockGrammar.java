package org.newsdoc.parsers.internal.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;

/** Reads the time of a printed date. The fields hold what the last successful reading found. Not thread-safe. */
final class ClockGrammar {
    /** What stands before a time, which says how freely it may be printed. */
    enum Lead {
        /** The T of ISO 8601. */
        MARK,
        /** A word such as "at". */
        WORD,
        /** A word that is followed by an hour ("kl. 14"). */
        CLOCK,
        /** White space or punctuation. */
        LOOSE
    }

    private static final int NIGHT = 24;

    private final DateTokens tokens;
    private final String language;
    private final ZoneGrammar zones;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private boolean isPointed;
    private boolean isMarked;
    private boolean hasSeconds;

    /** The token behind the time. */
    int end;

    private @Nullable ZoneId zone;

    ClockGrammar(DateTokens tokens, TimeZones zones, String language) {
        this.tokens = tokens;
        this.language = language;
        this.zones = new ZoneGrammar(tokens, zones, language);
    }

    /** The day at the time that was read. */
    NewsDate on(LocalDate day) {
        var time = LocalTime.of(hour % NIGHT, minute, second, nano);
        var moment = LocalDateTime.of(hour == NIGHT ? day.plusDays(1) : day, time);
        if (zone == null) {
            return NewsDate.of(moment);
        }
        return NewsDate.of(OffsetDateTime.of(moment, zone.getRules().getOffset(moment)));
    }

    /** Reads a time that begins at a token. */
    boolean read(int at, Lead lead) {
        minute = 0;
        second = 0;
        nano = 0;
        zone = null;
        isPointed = false;
        isMarked = lead == Lead.WORD || lead == Lead.CLOCK;
        hasSeconds = false;
        var half = tokens.word(at);
        boolean halfFirst = (half.is(Role.AM) || half.is(Role.PM)) && tokens.isNumber(at + 1);
        int start = halfFirst ? at + 1 : at;
        if (!tokens.isNumber(start) || !readNumbers(start, lead, halfFirst)) {
            return false;
        }
        if (halfFirst) {
            applyHalf(half);
        } else {
            readHalf();
        }
        readHourMark();
        end = readZone(lead);
        boolean valid = hour <= NIGHT && minute < 60 && second <= 60 && (hour < NIGHT || minute + second == 0);
        second = Math.min(second, 59);
        return valid && (!isPointed || isMarked || standsAlone());
    }

    private boolean readNumbers(int at, Lead lead, boolean hasHalf) {
        int digits = tokens.digits(at);
        if (digits == 4 || digits == 6) {
            return readCompact(at, digits, lead);
        }
        if (digits > 2) {
            return false;
        }
        hour = tokens.value(at);
        char sign = tokens.sign(at + 1);
        boolean minutes = tokens.digits(at + 2) == 2 && tokens.isGlued(at + 1);
        if (sign == ':' && minutes) {
            minute = tokens.value(at + 2);
            readSeconds(at + 3, ':');
            return true;
        }
        if (sign == '.' && minutes && tokens.isGlued(at + 2)) {
            minute = tokens.value(at + 2);
            isPointed = true;
            end = at + 3;
            return minute < 60 && hour < NIGHT;
        }
        return readHours(at, lead, hasHalf);
    }

    /** {@code 14h25}, {@code 14 Uhr}, {@code 14時25分}, {@code 5pm}, {@code kl. 14}, {@code T14}. */
    private boolean readHours(int at, Lead lead, boolean hasHalf) {
        var next = tokens.word(at + 1);
        if (next.is(Role.HOUR)) {
            isMarked = true;
            end = at + 2;
            int digits = tokens.digits(end);
            boolean own = tokens.isGlued(end)
                    || tokens.word(end + 1).is(Role.MINUTE)
                    || (digits == 2 && !tokens.word(end + 1).is(Role.MONTH_NAME));
            if (digits > 0 && digits <= 2 && own && tokens.value(end) < 60) {
                minute = tokens.value(end);
                end = tokens.word(end + 1).is(Role.MINUTE) ? end + 2 : end + 1;
                readSpokenSeconds();
            }
            return true;
        }
        end = at + 1;
        boolean follows = tokens.isNumber(end) || tokens.isWord(end) || tokens.sign(end) == ':';
        return isHalf(next) || hasHalf || lead == Lead.MARK || (lead == Lead.CLOCK && !follows);
    }

    private void readSpokenSeconds() {
        if (tokens.isNumber(end)
                && tokens.digits(end) <= 2
                && tokens.word(end + 1).is(Role.SECOND)) {
            second = tokens.value(end);
            end += 2;
        }
    }

    private boolean readCompact(int at, int digits, Lead lead) {
        int value = tokens.value(at);
        int minutes = digits == 6 ? value / 100 : value;
        hour = minutes / 100;
        minute = minutes % 100;
        second = digits == 6 ? value % 100 : 0;
        hasSeconds = digits == 6;
        end = at + 1;
        if (lead == Lead.MARK) {
            readFraction();
            return true;
        }
        boolean marked = tokens.word(end).is(Role.HOUR) && tokens.isGlued(end);
        return digits == 4 && minute < 60 && (marked || zones.named(end));
    }

    private void readSeconds(int at, char separator) {
        end = at;
        if (tokens.sign(at) == separator
                && tokens.digits(at + 1) == 2
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)) {
            second = tokens.value(at + 1);
            hasSeconds = true;
            end = at + 2;
            readFraction();
        }
    }

    private void readFraction() {
        char sign = tokens.sign(end);
        int digits = tokens.digits(end + 1);
        if ((sign == '.' || sign == ',')
                && digits > 0
                && tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && digits <= 18) {
            double fraction = tokens.number(end + 1) / Math.pow(10, digits);
            nano = (int) Math.min(999_999_999L, Math.round(fraction * 1_000_000_000L));
            end += 2;
        }
    }

    private boolean isHalf(DateWord word) {
        boolean preposition = word.is(Role.ON) && !language.isEmpty() && !language.startsWith("en");
        return (word.is(Role.AM) && hour <= 12 && !preposition) || word.is(Role.PM);
    }

    private void readHalf() {
        var word = tokens.word(end);
        if (isHalf(word)) {
            applyHalf(word);
            isMarked = true;
            end++;
        }
    }

    private void applyHalf(DateWord word) {
        if (word.is(Role.PM) && hour < 12) {
            hour += 12;
        } else if (word.is(Role.AM) && hour == 12) {
            hour = 0;
        }
    }

    private void readHourMark() {
        var word = tokens.word(end);
        if (word.is(Role.HOUR)) {
            isMarked = true;
            end++;
            boolean abbreviated = tokens.sign(end) == '.' && tokens.isGlued(end);
            end = abbreviated ? end + 1 : end;
        }
    }

    private int readZone(Lead lead) {
        if (!zones.read(end, lead == Lead.MARK, hasSeconds)) {
            return end;
        }
        zone = zones.zone;
        isMarked = true;
        return zones.end;
    }

    /** Whether a time with a point cannot be taken for a number: nothing but the end or a sign follows. */
    private boolean standsAlone() {
        if (end >= tokens.size()) {
            return true;
        }
        char sign = tokens.sign(end);
        boolean number = (sign == '.' || sign == ',') && tokens.isGlued(end + 1) && tokens.isNumber(end + 1);
        return sign != 0 && sign != '%' && sign != '\u20ac' && sign != '$' && !number;
    }

    /** A zone at a fixed distance from UTC. */
    static ZoneId offset(int minutes) {
        return ZoneOffset.ofTotalSeconds(60 * minutes);
    }
}
