package org.newsdoc.parsers.internal.date;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;

/** Reads a date printed as the span of time that has passed since: "2 hours ago". Not thread-safe. */
final class SpanGrammar {
    private static final int LONGEST = 4000;
    private static final int LONGEST_YEARS = 300;
    private static final int YEARS = DateWords.UNITS.indexOf(ChronoUnit.YEARS);

    private final DateTokens tokens;
    private final OffsetDateTime reference;
    private OffsetDateTime then;
    private DateWord frame = DateWord.NONE;
    private @Nullable ChronoUnit finest;

    /** The token behind the span. */
    int end;

    SpanGrammar(DateTokens tokens, OffsetDateTime reference) {
        this.tokens = tokens;
        this.reference = reference;
        this.then = reference;
    }

    /** The date, as precise as the finest unit named. */
    NewsDate date() {
        return switch (Objects.requireNonNullElse(finest, ChronoUnit.SECONDS)) {
            case YEARS -> new NewsDate.Year(java.time.Year.from(then));
            case MONTHS -> new NewsDate.Month(YearMonth.from(then));
            case WEEKS, DAYS -> NewsDate.of(then.toLocalDate());
            default -> NewsDate.of(then);
        };
    }

    /** Reads a span that begins at a token. */
    boolean read(int at) {
        then = reference;
        finest = null;
        frame = tokens.word(at);
        if (frame.is(Role.NOW)) {
            end = at + 1;
            return true;
        }
        boolean opened = frame.is(Role.BEFORE) && readSpan(at + 1) && frame.sharesLanguage(unit(at + 1));
        if (opened) {
            end = tokens.word(end).is(Role.AFTER) && tokens.word(end).sharesLanguage(frame) ? end + 1 : end;
            return true;
        }
        then = reference;
        finest = null;
        if (!readSpan(at)
                || !tokens.word(end).is(Role.AFTER)
                || !tokens.word(end).sharesLanguage(unit(at))) {
            return false;
        }
        end++;
        return true;
    }

    /** The word that names the first unit behind a token. */
    private DateWord unit(int at) {
        for (int i = at; i < at + 4; i++) {
            if (tokens.word(i).is(Role.UNIT)) {
                return tokens.word(i);
            }
        }
        return DateWord.NONE;
    }

    /** "2 hours", "an hour", "1 hour and 20 minutes". */
    private boolean readSpan(int at) {
        if (!readPart(tokens.word(at).is(Role.ABOUT) ? at + 1 : at)) {
            return false;
        }
        int next = tokens.word(end).is(Role.AND) || tokens.sign(end) == ',' ? end + 1 : end;
        int first = end;
        if (tokens.isNumber(next) && !readPart(next)) {
            end = first;
        }
        return true;
    }

    private boolean readPart(int at) {
        int amount = 1;
        int next = at;
        if (tokens.isNumber(at)) {
            amount = tokens.value(at);
            next++;
        } else if (tokens.word(at).is(Role.ONE) && tokens.word(at + 1).is(Role.UNIT)) {
            next++;
        }
        var word = tokens.word(next);
        boolean many = amount > LONGEST || (amount > LONGEST_YEARS && word.is(Role.UNIT) && word.unit() == YEARS);
        if (!word.is(Role.UNIT) || many) {
            return false;
        }
        finest = DateWords.UNITS.get(word.unit());
        then = then.minus(amount, finest);
        boolean point = tokens.sign(next + 1) == '.' && tokens.isGlued(next + 1);
        end = point ? next + 2 : next + 1;
        return true;
    }
}
