package org.newsdoc.parsers.internal.cards;

import java.util.Locale;

/** What the form of an address says about what it leads to. */
enum AddressMark {
    /** A date: {@code /2024/11/28/}, {@code /2024-11-28-}, {@code 20241128}. */
    DATED,
    /** A number of five digits or more, or a long identifier of letters and digits. */
    NUMBERED,
    /** Five words or more in one part of the path. */
    LONG_NAME,
    /** Three or four words in one part of the path. */
    NAME,
    /** A folder of lists, persons or services. */
    LISTING,
    /** A folder of stories. */
    STORY,
    /** One part or none in the path. */
    SHALLOW,
    /** The front page. */
    FRONT,
    /** A file ending such as {@code .html}. */
    FILE,
    /** A picture or document. */
    MEDIA,
    /** A host that holds no stories. */
    SERVICE;

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int marks) {
        return (marks & bit()) != 0;
    }

    /** The marks that tell a story from a list. */
    static int storyBits() {
        return DATED.bit() | NUMBERED.bit() | LONG_NAME.bit() | NAME.bit() | FILE.bit();
    }

    static int of(String path, String query, AddressWords words) {
        int marks = 0;
        int parts = 0;
        int longest = 0;
        int digits = 0;
        for (int from = 0; from < path.length(); ) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (to > from) {
                parts++;
                longest = Math.max(longest, names(path, from, to));
                int run = digits(path, from, to, true);
                digits = Math.max(digits, run);
                marks |= folder(words.meaning(path, from, to), to < path.length(), parts == 1);
                marks |= run >= 4 && isDated(path, from, to) ? DATED.bit() : 0;
            }
            from = to + 1;
        }
        marks |= longest >= 5 ? LONG_NAME.bit() : longest >= 3 ? NAME.bit() : 0;
        marks |= digits >= 5 || digits(query, 0, query.length(), false) >= 5 ? NUMBERED.bit() : 0;
        marks |= parts == 0 ? FRONT.bit() | SHALLOW.bit() : parts == 1 ? SHALLOW.bit() : 0;
        return marks | ending(path);
    }

    private static int ending(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.length() - dot > 6 || path.indexOf('/', dot) >= 0) {
            return 0;
        }
        return switch (path.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm", "shtml", "php", "aspx", "ece", "story", "article" -> FILE.bit();
            case "jpg", "jpeg", "png", "gif", "webp", "svg", "pdf", "mp3", "mp4", "xml", "doc", "docx", "zip" ->
                MEDIA.bit();
            default -> 0;
        };
    }

    /** What the name of a folder says: one that holds more, or the only one. */
    private static int folder(long meaning, boolean holdsMore, boolean only) {
        int marks = (meaning & AddressWords.LISTING) != 0 && holdsMore | only ? LISTING.bit() : 0;
        marks |= (meaning & AddressWords.OFFER) != 0 && holdsMore ? SERVICE.bit() : 0;
        return marks | ((meaning & AddressWords.STORY) != 0 ? STORY.bit() : 0);
    }

    /** How many words are joined by hyphens or underscores; percent-encoded signs are letters. */
    private static int names(String text, int from, int to) {
        int names = 0;
        boolean inName = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c != '-' && c != '_' && c != '.' && c != '+' && c != ',';
            names += letter && !inName ? 1 : 0;
            inName = letter;
        }
        return names;
    }

    /** The longest run of digits; an identifier of at least ten letters and digits mixed counts by its length. */
    private static int digits(String text, int from, int to, boolean capitals) {
        int best = 0;
        int run = 0;
        int mixed = 0;
        int mixedDigits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            run = digit ? run + 1 : 0;
            boolean letter = (c >= 'a' && c <= 'z') || digit || capitals && c >= 'A' && c <= 'Z';
            mixed = letter ? mixed + 1 : 0;
            mixedDigits = letter ? mixedDigits + (digit ? 1 : 0) : 0;
            best = Math.max(best, run);
            if (mixed >= 10 && mixedDigits >= 3) {
                best = Math.max(best, mixed);
            }
        }
        return best;
    }

    /** A year alone, a date at the beginning, or a day somewhere in a part of the path. */
    private static boolean isDated(String path, int from, int to) {
        boolean year = to - from == 4 && number(path, from, to) >= 1995 && number(path, from, to) <= 2100;
        return year || startsWithDate(path, from, to) || holdsDay(path, from, to);
    }

    private static boolean startsWithDate(String path, int from, int to) {
        return to - from >= 10
                && number(path, from, from + 4) >= 1995
                && path.charAt(from + 4) == '-'
                && number(path, from + 5, from + 7) >= 1
                && path.charAt(from + 7) == '-'
                && number(path, from + 8, from + 10) >= 1;
    }

    /** {@code 20241128} somewhere in the part. */
    private static boolean holdsDay(String path, int from, int to) {
        for (int i = path.indexOf("20", from); i >= 0 && i + 8 <= to; i = path.indexOf("20", i + 1)) {
            int month = number(path, i + 4, i + 6);
            int day = number(path, i + 6, i + 8);
            if (number(path, i, i + 4) <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                return true;
            }
        }
        return false;
    }

    /** The number in a stretch; -1 when it holds anything but digits. */
    private static int number(String path, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = path.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
