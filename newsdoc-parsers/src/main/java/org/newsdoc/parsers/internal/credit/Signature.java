package org.newsdoc.parsers.internal.credit;

import java.util.regex.Pattern;
import org.newsdoc.parsers.internal.phrase.Signs;

/** The forms in which those who made or hold a picture sign it, told by capitals and punctuation alone. */
final class Signature {
    /** A signature has no more letters. */
    static final int LONGEST = 160;

    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_HOUSE = 5;
    private static final int LONGEST_SENTENCE = 30;
    private static final int SHORTEST_CAPTION = 20;
    private static final int LONGEST_INITIALS = 14;

    private static final String CLOSING = "\"'\u2019\u201d\u201c\u00bb\u00ab\u300d)";
    private static final Pattern QUOTATION = Pattern.compile("[\u00ab\u00bb\u201c\u201d\u201e\"]");

    private Signature() {}

    static boolean followsSentence(String line, int at) {
        int last = at - 1;
        while (last >= 0 && (Signs.isSpace(line.charAt(last)) || CLOSING.indexOf(line.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ".!?\u3002".indexOf(line.charAt(last)) >= 0;
    }

    /** Two to four words, each with a capital. */
    static boolean isName(String text) {
        int words = words(text);
        if (words < 2 || words > 4) {
            return false;
        }
        for (var word : text.split(" ")) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Anna Stone/The Gazette}: a name before a slash, a house behind it. */
    static boolean isNamed(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                && isName(text.substring(0, slash).strip())
                && isHolder(text.substring(slash + 1).strip())
                && words(text.substring(slash + 1)) <= LONGEST_HOUSE;
    }

    /** A name, a bar and houses that hold the picture: {@code Anna Stone | The Gazette | Getty Images}. */
    static boolean isBarred(String text) {
        int bar = text.indexOf(" | ");
        if (bar < 0 || !isName(text.substring(0, bar))) {
            return false;
        }
        for (var house : text.substring(bar + 3).split(" \\| ")) {
            if (!isHolder(house) || words(house) > LONGEST_HOUSE) {
                return false;
            }
        }
        return true;
    }

    /** A name in capitals. */
    static boolean isCapitalName(String text) {
        return isName(text) && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isLowerCase);
    }

    /** One or two words in capitals. */
    static boolean isHouseInCapitals(String text) {
        return isHolder(text)
                && words(text) <= 2
                && text.length() <= LONGEST_NAME
                && text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase);
    }

    /** How the picture came or where its maker works, a colon and a name: {@code Supplied: Anna Stone}. */
    static boolean isLabelledName(String text) {
        int colon = text.indexOf(": ");
        if (colon <= 0 || words(text.substring(0, colon)) > LONGEST_HOUSE || !isHolder(text.substring(0, colon))) {
            return false;
        }
        var name = text.substring(colon + 2);
        return isName(name) || isHolder(name) && words(name) <= LONGEST_HOUSE;
    }

    /** Whether a text may name who holds a picture: a few words that begin with capitals, quotation marks and particles aside. */
    static boolean isHolder(String marked) {
        var text = QUOTATION.matcher(marked).replaceAll("").strip();
        for (var word : text.split(" ")) {
            if (word.length() > 3 && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NAME && Character.isUpperCase(text.charAt(0));
    }

    /** Where such a name begins behind a dash or bar at the end of a caption; -1 when none does. */
    static int namedBehindDash(String line, int slash) {
        for (int i = slash - 1; i > SHORTEST_CAPTION && slash - i < LONGEST_NAME; i--) {
            boolean dash = "|-\u2013\u2014".indexOf(line.charAt(i)) >= 0;
            if (dash && line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ') {
                return isNamed(line.substring(i + 1).strip()) ? i + 2 : -1;
            }
        }
        return -1;
    }

    /** Where a name in capitals, perhaps with an agency in brackets, hangs on the sentence before; -1 if none does. */
    static int gluedCapitals(String line) {
        int end = line.length();
        if (end < 3
                || end > 3 * LONGEST
                || !Character.isUpperCase(line.charAt(end - 1)) && line.charAt(end - 1) != ')') {
            return -1;
        }
        for (int i = end - 2; i > 1 && !Character.isLowerCase(line.charAt(i)); i--) {
            boolean glued = line.charAt(i) == '.'
                    && Character.isLowerCase(line.charAt(i - 1))
                    && Character.isUpperCase(line.charAt(i + 1));
            if (glued) {
                int bracket = line.indexOf('(', i);
                var name = line.substring(i + 1, bracket < 0 ? end : bracket).strip();
                return isName(name) && words(line.substring(0, i)) >= 3 ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Where {@code NAME/HOUSE} in capitals begins behind the last sentence of a caption; -1 if it does not. */
    static int inCapitals(String line) {
        int last = line.length() - 1;
        boolean point = last > 0 && line.charAt(last) == '.';
        if (!Character.isUpperCase(line.charAt(point ? last - 1 : last))) {
            return -1;
        }
        int from = lastSentence(line);
        boolean capitals = from > 0
                && line.indexOf('/', from) > 0
                && words(line.substring(from)) <= 8
                && line.substring(from).chars().noneMatch(Character::isLowerCase);
        return capitals ? from : -1;
    }

    /** Where a name begins behind a slash or bar at the end of a caption, in capitals or behind a sentence; -1 if none does. */
    static int nameBehindBar(String line) {
        int slash = Math.max(line.lastIndexOf(" / "), line.lastIndexOf(" | "));
        if (slash < SHORTEST_CAPTION) {
            return -1;
        }
        var name = line.substring(slash + 3).strip();
        int from = lastSentence(line.substring(0, slash) + " ");
        if (from > 0 && isName(line.substring(from, slash).strip()) && isHolder(name) && words(name) <= LONGEST_HOUSE) {
            return from;
        }
        boolean capitals = name.equals(name.toUpperCase(java.util.Locale.ROOT));
        boolean parted = capitals && Character.isLowerCase(line.charAt(slash - 1)) || followsSentence(line, slash + 1);
        return isName(name) && parted ? slash + 2 : -1;
    }

    /** Where a name and a house, a slash or dash between them, stand behind the last sentence of a caption; -1 if they do not. */
    static int namedBehindSentence(String line) {
        int from = lastSentence(line);
        if (from < SHORTEST_CAPTION || !followsSentence(line, from)) {
            return -1;
        }
        var last = line.substring(from);
        int dash = last.indexOf(" - ");
        boolean dashed = dash > 0
                && isName(last.substring(0, dash))
                && isHolder(last.substring(dash + 3))
                && last.substring(dash + 3).chars().noneMatch(Character::isLowerCase);
        return dashed || isNamed(last) ? from : -1;
    }

    /** Where the last sentence of a line begins. */
    static int lastSentence(String line) {
        for (int i = line.length() - 2; i > 0; i--) {
            char c = line.charAt(i - 1);
            boolean ends = c == '.' || c == '!' || c == '?' || c == '\u201d' || c == '"' || c == '|';
            if (ends && Signs.isSpace(line.charAt(i))) {
                int word = line.lastIndexOf(' ', i - 2);
                boolean initial = c == '.' && i - 1 - (word + 1) <= 2;
                if (!initial) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    static int words(String text) {
        int count = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Signs.isSpace(text.charAt(i));
            count += !space && !in ? 1 : 0;
            in = !space;
        }
        return count;
    }

    /** Whether a line closes with the sign of those who wrote it in brackets, no photographer's: {@code … (dpa/kwe)}. */
    static boolean isInitialled(String line) {
        int last = line.length() - 1;
        if (last < 2 || line.charAt(last) != ')') {
            return false;
        }
        int open = line.lastIndexOf('(');
        return open > 0
                && last - open <= LONGEST_INITIALS
                && line.substring(open + 1, last).chars().allMatch(c -> Character.isLowerCase(c) || c == '/');
    }

    /** {@code SWNS}: the initials of an agency. */
    static boolean isAcronym(String text) {
        return text.length() >= 2 && text.length() <= 6 && text.chars().allMatch(Character::isUpperCase);
    }

    /** Where a name in capitals begins behind the only sentence of a caption; -1 if none does. */
    static int capitalsBehindSentence(String line) {
        if (line.length() < SHORTEST_CAPTION || !Character.isUpperCase(line.charAt(line.length() - 1))) {
            return -1;
        }
        int from = lastSentence(line);
        var name = line.substring(from);
        boolean only = from > 0
                && followsSentence(line, from)
                && lastSentence(line.substring(0, from).strip()) == 0;
        return only
                        && words(line) <= LONGEST_SENTENCE
                        && isName(name)
                        && name.equals(name.toUpperCase(java.util.Locale.ROOT))
                ? from
                : -1;
    }

    /** Where the bracket opens that closes at an index; -1 when none does. */
    static int opening(String line, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            char c = line.charAt(i);
            if (c == ')' || c == ']' || c == '\uff09' || c == '\u3011') {
                depth++;
            } else if ((c == '(' || c == '[' || c == '\uff08' || c == '\u3010') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
