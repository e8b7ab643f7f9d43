package org.newsdoc.parsers.internal.date;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads the time zone behind a time. Not thread-safe. */
final class ZoneGrammar {
    private static final int MOST_MINUTES = 14 * 60;

    private final DateTokens tokens;
    private final TimeZones names;
    private final String language;

    ZoneId zone = ZoneOffset.UTC;

    /** The token behind the zone. */
    int end;

    ZoneGrammar(DateTokens tokens, TimeZones names, String language) {
        this.tokens = tokens;
        this.names = names;
        this.language = language;
    }

    /** Whether the name of a zone stands at a token. */
    boolean named(int at) {
        return at < tokens.size()
                && names.at(tokens.text(), tokens.start(at), language).isPresent();
    }

    /**
     * Reads a zone that begins at a token.
     *
     * @param iso whether the time is in the form of ISO 8601, where {@code +01} and {@code -05:00} can be nothing else
     * @param seconds whether the time has seconds, which no range of times has
     */
    boolean read(int at, boolean iso, boolean seconds) {
        boolean zulu = iso
                && tokens.isGlued(at)
                && tokens.end(at) - tokens.start(at) == 1
                && tokens.text().charAt(tokens.start(at)) == 'z';
        if (zulu) {
            zone = ZoneOffset.UTC;
            end = at + 1;
            return true;
        }
        if (readName(at)) {
            return true;
        }
        if (tokens.sign(at) == '(' && readName(at + 1)) {
            end = tokens.sign(end) == ')' ? end + 1 : end;
            return true;
        }
        boolean spaced = !tokens.isGlued(at);
        if (!readOffset(at, iso || seconds, iso || seconds || spaced)) {
            return false;
        }
        skipBrackets();
        return true;
    }

    private boolean readName(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        var match = names.at(tokens.text(), tokens.start(at), language).orElse(null);
        if (match == null) {
            return false;
        }
        int next = at;
        while (next < tokens.size() && tokens.start(next) < match.end()) {
            next++;
        }
        if (!match.zone().equals(ZoneOffset.UTC) || !readOffset(next, true, true)) {
            zone = match.zone();
            end = next;
        }
        skipBrackets();
        return true;
    }

    /** {@code +0100}, {@code +01:00}, {@code -05}, {@code +5:30}. */
    private boolean readOffset(int at, boolean hoursAlone, boolean minusAllowed) {
        char sign = tokens.sign(at);
        boolean minus = sign == '-' || sign == '\u2212' || sign == '\u2013';
        int digits = tokens.digits(at + 1);
        if (!(sign == '+' || (minus && minusAllowed))
                || digits == 0
                || digits == 3
                || digits > 4
                || !tokens.isGlued(at + 1)) {
            return false;
        }
        int value = tokens.value(at + 1);
        boolean colon = digits <= 2 && tokens.sign(at + 2) == ':' && tokens.digits(at + 3) == 2;
        if (digits <= 2 && !colon && !hoursAlone) {
            return false;
        }
        int rest = colon ? tokens.value(at + 3) : digits == 4 ? value % 100 : 0;
        int minutes = 60 * (digits == 4 ? value / 100 : value) + rest;
        if (minutes > MOST_MINUTES || rest >= 60) {
            return false;
        }
        zone = ClockGrammar.offset(minus ? -minutes : minutes);
        end = colon ? at + 4 : at + 2;
        return true;
    }

    /** Skips a name that repeats an offset: {@code [Europe/Berlin]}, {@code (CEST)}. */
    private void skipBrackets() {
        char open = tokens.sign(end);
        if (open != '[' && !(open == '(' && named(end + 1))) {
            return;
        }
        char close = open == '[' ? ']' : ')';
        for (int i = end + 1; i < end + 8; i++) {
            if (tokens.sign(i) == close) {
                end = i + 1;
                return;
            }
        }
    }
}
