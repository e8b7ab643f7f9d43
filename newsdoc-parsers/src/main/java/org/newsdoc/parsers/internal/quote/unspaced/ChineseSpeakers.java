package org.newsdoc.parsers.internal.quote.unspaced;

import java.util.Optional;

/** Chinese: 部长李明说：“…”; “…”，部长李明说。 Titles stand before names, and what the verb is done with between name and verb. */
final class ChineseSpeakers extends UnspacedSpeakers {
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_FOREIGN = 16;
    private static final int LONGEST_NOUN = 12;
    private static final char POINT = '\u00b7';
    private static final String COMMAS = "\uff0c,\u3001";
    private static final String COLONS = "\uff1a:";
    /** Signs that open no subject: of, is, and, this, that. */
    private static final String OTHERS = "\u7684\u662f\u548c\u7b49\u8fd9\u90a3\u9019\u4e4b";

    /** Signs that end subjects and are family names as well. */
    private static final String FAMILIES = "\u548c\u5411\u4e8e\u65bc\u66fe";

    ChineseSpeakers(String text, SpeechWords words) {
        super(text, words, names(text, words));
    }

    /** The full names with a point inside, by their last part. */
    private static FullNames names(String text, SpeechWords words) {
        var names = new FullNames();
        for (int point = text.indexOf(POINT); point >= 0; point = text.indexOf(POINT, point + 1)) {
            int from = givenStart(text, words, point);
            int to = point + 1;
            while (to < text.length()
                    && to - point <= LONGEST_FOREIGN / 2
                    && Character.isIdeographic(text.charAt(to))
                    && words.at("cue", text, to, text.length()) < 0
                    && words.at("stop", text, to, text.length()) < 0
                    && words.at("title", text, to, text.length()) < 0) {
                to++;
            }
            if (from < point && to > point + 2) {
                names.add(text.substring(point + 1, to), text.substring(from, to));
            }
        }
        return names;
    }

    /** Where the given name before a point starts: behind a title, or at most so many signs before it. */
    private static int givenStart(String text, SpeechWords words, int point) {
        int from = point;
        while (from > 0 && point - from < LONGEST_FOREIGN / 2 && Character.isIdeographic(text.charAt(from - 1))) {
            if (words.before("title", text, from, Math.max(0, from - LONGEST_NAME)) >= 0) {
                return from;
            }
            from--;
        }
        boolean open = from > 0 && Character.isIdeographic(text.charAt(from - 1));
        return open ? point : from;
    }

    @Override
    public Optional<Found> find(int from, int to) {
        int before = beforeMarks(from);
        if (isSign(before - 1, COLONS)) {
            return before(before - 1).or(() -> behind(to));
        }
        var behind = behind(to);
        return behind.isPresent() || !isSign(before - 1, COMMAS) ? behind : before(before - 1);
    }

    /** …，部长李明说。 */
    private Optional<Found> behind(int closing) {
        int at = behindMarks(closing);
        at = isSign(at, COMMAS) ? at + 1 : at;
        int end = sentenceEnd(at);
        if (at >= end || isSign(at, OTHERS)) {
            return Optional.empty();
        }
        for (int cue = at + 1; cue < end; cue++) {
            int cueEnd = words.at("cue", text, cue, end);
            boolean whole = cueEnd > cue && (cueEnd == end || isSign(cueEnd, COMMAS + COLONS));
            if (whole) {
                return subject(at, firstCue(at, cue));
            }
            if (isSign(cue, COMMAS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 部长李明说：… */
    private Optional<Found> before(int point) {
        int start = sentenceStart(point);
        int cue = words.before("cue", text, point, start);
        int to = firstCue(start, cue);
        while (to > start) {
            int from = to;
            while (from > start && !isSign(from - 1, COMMAS + "\uff1b;")) {
                from--;
            }
            var subject = subject(from, to);
            if (subject.isPresent()) {
                return subject;
            }
            to = from - 1;
        }
        return Optional.empty();
    }

    /** Where the first of several verbs of saying in a row starts: 回应称. */
    private int firstCue(int from, int cue) {
        int first = cue;
        for (int next = cue; next > from; next = words.before("cue", text, first, from + 1)) {
            first = next;
        }
        return first;
    }

    /** The subject of a clause whose verb starts at {@code to}: a name behind a title, before an honorific, or alone. */
    private Optional<Found> subject(int from, int to) {
        int title = titleEnd(from, to);
        boolean nameless = title > from && opensStop(title, to);
        int stop = nameless ? title : stop(Math.max(title, from) + 2, to);
        int end = stop < 0 ? to : stop;
        if (title > from && end - title >= 2 && isPerson(title, end)) {
            return found(title, end);
        }
        boolean point = text.substring(from, Math.max(from, end)).indexOf(POINT) > 0;
        if (point && isName(from, end) && end - from <= LONGEST_FOREIGN) {
            return found(from, end);
        }
        boolean noun = isName(from, end) && end - from >= 2 && end - from <= LONGEST_NOUN;
        boolean opens = words.at("stop", text, from, end) < 0 && !isSign(from, OTHERS);
        return noun && opens && !isPronoun(from, end) ? found(from, named(from, end)) : Optional.empty();
    }

    /** Before the title or honorific behind a name: 李明教授. */
    private int named(int from, int end) {
        int honorific = words.before("honorific", text, end, from);
        boolean full = honorific - from >= 2 && honorific - from <= LONGEST_NAME;
        return full ? honorific : end;
    }

    private boolean isPronoun(int from, int end) {
        return words.is("pronoun", text.substring(from, end));
    }

    private boolean isPerson(int from, int end) {
        boolean foreign = text.substring(from, end).indexOf(POINT) > 0;
        return isName(from, end) && end - from <= (foreign ? LONGEST_FOREIGN : LONGEST_NAME + 4);
    }

    /** The end of the last title in a range that something stands behind. */
    private int titleEnd(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            int end = words.at("title", text, i, to);
            last = end > 0 && end <= to - 2 ? Math.max(last, end) : last;
        }
        return last;
    }

    /** Whether what ends a subject stands right behind a title, and no family name: 市长在会上表示. */
    private boolean opensStop(int at, int to) {
        int end = words.at("stop", text, at, to);
        return end > at + 1 || end > at && !isSign(at, FAMILIES);
    }

    private int stop(int from, int to) {
        return from < to ? words.find("stop", text, from, to) : -1;
    }
}
