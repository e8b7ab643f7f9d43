package org.newsdoc.parsers.internal.dateline;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.newsdoc.model.Dateline;
import org.newsdoc.parsers.internal.date.DateReader;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Reads datelines in Chinese, Japanese and Korean: {@code 巴黎（法新社）}, {@code 【巴黎讯】}, {@code (서울=연합뉴스)}. */
final class CjkDateline {
    private static final int LONGEST = 40;
    private static final int LONGEST_PLACE = 10;
    private static final OffsetDateTime STAND_IN = OffsetDateTime.of(2000, 12, 31, 12, 0, 0, 0, ZoneOffset.UTC);

    private final String text;
    private final DatelineWords words;
    private final DateReader dates;

    CjkDateline(String text, DatelineWords words, DateReader dates) {
        this.text = text;
        this.words = words;
        this.dates = dates;
    }

    Optional<DatelineReader.Found> read() {
        char first = text.charAt(0);
        if ("\u3010[\uff3b(\uff08\u3014".indexOf(first) >= 0) {
            return bracketed();
        }
        return placeAndBracket().or(this::wired);
    }

    /** {@code 【巴黎讯】}, {@code [東京　3日　ロイター] -}, {@code (서울=연합뉴스) 홍길동 기자 =}. */
    private Optional<DatelineReader.Found> bracketed() {
        int close = close(0);
        if (close < 0 || !hasCjk(1, close)) {
            return Optional.empty();
        }
        var inside = text.substring(1, close);
        char last = inside.charAt(inside.length() - 1);
        int equals = Math.max(inside.indexOf('='), inside.indexOf('\uff1d'));
        var agency = agency(inside);
        boolean report = "\u8baf\u8a0a\u7535\u96fb".indexOf(last) >= 0;
        if (!report && agency.isEmpty() && equals < 0) {
            return Optional.empty();
        }
        int end = Signs.skipSpace(text, close + 1);
        var place = equals > 0 ? inside.substring(0, equals) : rest(inside, agency, report);
        return found(place, agency, afterReporter(end, equals > 0));
    }

    /** {@code 巴黎（法新社）}. */
    private Optional<DatelineReader.Found> placeAndBracket() {
        int open = 0;
        while (open < text.length() && open <= LONGEST_PLACE && Letters.isCjk(text.charAt(open))) {
            open++;
        }
        if (open == 0 || open >= text.length() || "(\uff08".indexOf(text.charAt(open)) < 0) {
            return Optional.empty();
        }
        int close = close(open);
        if (close < 0 || !words.isAgency(text.substring(open + 1, close))) {
            return Optional.empty();
        }
        return found(text.substring(0, open), text.substring(open + 1, close), dash(close + 1));
    }

    /** {@code 新华社北京5月3日电}. */
    private Optional<DatelineReader.Found> wired() {
        var match = words.agencies().at(text, 0).orElse(null);
        if (match == null) {
            return Optional.empty();
        }
        for (int i = match.end(); i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            if (c == '\u7535' || c == '\u96fb' || c == '\u8baf') {
                var place = rest(text.substring(match.end(), i), "", false);
                var agency = match.value() ? text.substring(0, match.end()) : "";
                return found(place, agency, dash(afterBrackets(i + 1)));
            }
            if (!Letters.isCjk(c) && Letters.digit(c) < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int close(int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            if ("\u3011]\uff3d)\uff09\u3015".indexOf(text.charAt(i)) >= 0) {
                return i > open + 1 ? i : -1;
            }
        }
        return -1;
    }

    private boolean hasCjk(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.isCjk(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The agency named anywhere in a text. */
    private String agency(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            var match = words.agencies().at(inside, i).orElse(null);
            if (match != null) {
                return inside.substring(i, match.end());
            }
        }
        return "";
    }

    /** What is left as the place when agency, date and the word for a report are gone. */
    private String rest(String inside, String agency, boolean report) {
        var place = report ? inside.substring(0, inside.length() - 1) : inside;
        place = agency.isEmpty() ? place : place.replace(agency, "");
        for (var date : dates.find(place, "", STAND_IN)) {
            return place.substring(0, date.start()).strip();
        }
        int end = 0;
        while (end < place.length() && Letters.isCjk(place.charAt(end))) {
            end++;
        }
        return place.substring(0, end);
    }

    private int afterBrackets(int from) {
        int at = Signs.skipSpace(text, from);
        boolean open = at < text.length() && "(\uff08".indexOf(text.charAt(at)) >= 0;
        int close = open ? close(at) : -1;
        return close > 0 ? close + 1 : at;
    }

    /** Skips a dash, and the reporter before an equals sign in Korean. */
    private int afterReporter(int at, boolean korean) {
        if (korean) {
            int equals = text.indexOf('=', at);
            if (equals > 0 && equals - at < LONGEST) {
                return Signs.skipSpace(text, equals + 1);
            }
        }
        return dash(at);
    }

    private int dash(int at) {
        int i = Signs.skipSpace(text, at);
        while (i < text.length() && "-\u2013\u2014\u2015\uff0d".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return Signs.skipSpace(text, i);
    }

    private Optional<DatelineReader.Found> found(String place, String agency, int story) {
        if (story >= text.length()) {
            return Optional.empty();
        }
        var head = text.substring(0, story);
        var date =
                dates.find(head, "", STAND_IN).stream().findFirst().map(one -> head.substring(one.start(), one.end()));
        var dateline = Dateline.builder(head.strip())
                .place(place.isBlank() ? null : place.strip())
                .agency(agency.isEmpty() ? null : agency)
                .date(date.orElse(null))
                .build();
        return Optional.of(new DatelineReader.Found(dateline, story));
    }
}
