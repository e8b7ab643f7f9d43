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
                var part = path.substring(from, to).toLowerCase(Locale.ROOT);
                parts++;
                longest = Math.max(longest, names(part));
                digits = Math.max(digits, digits(part));
                marks |= words.listing().contains(part) && to < path.length() | parts == 1 ? LISTING.bit() : 0;
                marks |= words.offers().contains(part) && to < path.length() ? SERVICE.bit() : 0;
                marks |= words.story().contains(part) ? STORY.bit() : 0;
                marks |= isYear(part) || startsWithDate(part) || holdsDay(part) ? DATED.bit() : 0;
            }
            from = to + 1;
        }
        marks |= longest >= 5 ? LONG_NAME.bit() : longest >= 3 ? NAME.bit() : 0;
        marks |= digits >= 5 || digits(query) >= 5 ? NUMBERED.bit() : 0;
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

    /** How many words are joined by hyphens or underscores; percent-encoded signs are letters. */
    private static int names(String part) {
        int names = 0;
        boolean inName = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean letter = c != '-' && c != '_' && c != '.' && c != '+' && c != ',';
            names += letter && !inName ? 1 : 0;
            inName = letter;
        }
        return names;
    }

    /** The longest run of digits; an identifier of at least ten letters and digits mixed counts by its length. */
    private static int digits(String part) {
        int best = 0;
        int run = 0;
        int mixed = 0;
        int mixedDigits = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            run = digit ? run + 1 : 0;
            boolean letter = (c >= 'a' && c <= 'z') || digit;
            mixed = letter ? mixed + 1 : 0;
            mixedDigits = letter ? mixedDigits + (digit ? 1 : 0) : 0;
            best = Math.max(best, run);
            if (mixed >= 10 && mixedDigits >= 3) {
                best = Math.max(best, mixed);
            }
        }
        return best;
    }

    private static boolean isYear(String part) {
        return part.length() == 4 && number(part, 0, 4) >= 1995 && number(part, 0, 4) <= 2100;
    }

    private static boolean startsWithDate(String part) {
        return part.length() >= 10
                && number(part, 0, 4) >= 1995
                && part.charAt(4) == '-'
                && number(part, 5, 7) >= 1
                && part.charAt(7) == '-'
                && number(part, 8, 10) >= 1;
    }

    /** {@code 20241128} somewhere in the part. */
    private static boolean holdsDay(String part) {
        for (int i = part.indexOf("20"); i >= 0 && i + 8 <= part.length(); i = part.indexOf("20", i + 1)) {
            int month = number(part, i + 4, i + 6);
            int day = number(part, i + 6, i + 8);
            if (number(part, i, i + 4) <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                return true;
            }
        }
        return false;
    }

    /** The number in a stretch; -1 when it holds anything but digits. */
    private static int number(String part, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = part.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
