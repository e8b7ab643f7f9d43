package org.newsdoc.parsers.internal.byline;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Signs;

/** A byline cut into its parts, at punctuation and at the small words that join names. */
final class BylineParts {
    /**
     * One part.
     *
     * @param joint how it hangs on what precedes it
     * @param words its words, without punctuation at the ends
     */
    record Part(Joint joint, List<String> words) {
        String text() {
            return String.join(" ", words);
        }
    }

    private final String text;
    private final SmallWords small;
    private final String language;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private Joint joint = Joint.START;
    private int bracket;

    private BylineParts(String text, SmallWords small, String language) {
        this.text = text;
        this.small = small;
        this.language = language;
    }

    static List<Part> of(String text, SmallWords small, String language) {
        return new BylineParts(text, small, language).cut();
    }

    private List<Part> cut() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Signs.isSpace(c)) {
                i++;
                continue;
            }
            int next = sign(c, i);
            i = next > i ? next : word(i);
        }
        finish(Joint.START);
        return parts;
    }

    /** Handles a sign that separates parts; the index behind it, or {@code at} if it is none. */
    private int sign(char c, int at) {
        switch (c) {
            case ',', ';', '\u3001', '\uff0c', '\uff1b', '\u060c', '\u30fb' -> finish(Joint.COMMA);
            case '&', '+' -> finish(Joint.AND);
            case '|', '\u2022', '\u00b7', '\u2013', '\u2014', '\t', '\n', '>', '\u00bb', '\uff5c' -> finish(Joint.BAR);
            case '(', '[', '\uff08', '\u3010', '\uff3b' -> {
                finish(Joint.BRACKET);
                bracket++;
            }
            case ')', ']', '\uff09', '\u3011', '\uff3d' -> {
                bracket = Math.max(0, bracket - 1);
                finish(Joint.COMMA);
            }
            case ':', '\uff1a' -> finish(Joint.COMMA);
            case '/', '\uff0f' -> finish(isSpaced(at) ? Joint.BAR : Joint.SLASH);
            case '-' -> {
                if (!isSpaced(at)) {
                    return at;
                }
                finish(Joint.BAR);
            }
            default -> {
                return at;
            }
        }
        return at + 1;
    }

    private boolean isSpaced(int at) {
        boolean before = at == 0 || Signs.isSpace(text.charAt(at - 1));
        return before && (at + 1 == text.length() || Signs.isSpace(text.charAt(at + 1)));
    }

    private int word(int start) {
        int end = start + 1;
        while (end < text.length() && (!isWordEnd(end) || isInnerPoint(end))) {
            end++;
        }
        var word = text.substring(start, end);
        if (word.indexOf('@') >= 0) {
            handle(word);
            return end;
        }
        var role = small.joint(word, language, end < text.length() ? text.substring(end) : "");
        boolean behind = !parts.isEmpty() && words.isEmpty() && joint == Joint.COMMA;
        role = behind && role == Joint.START && small.opensPlace(word, language) ? Joint.IN : role;
        if (role != Joint.START && !(words.isEmpty() && parts.isEmpty())) {
            finish(role);
        } else {
            words.add(word);
        }
        return end;
    }

    /** Whether a point stands between the parts of a foreign name: {@code ペドロ・ソアレス}, {@code 佩德罗·苏亚雷斯}. */
    private boolean isInnerPoint(int at) {
        char c = text.charAt(at);
        if (c != '\u30fb' && c != '\u00b7' || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return c == '\u30fb'
                ? Letters.isKatakana(before) && Letters.isKatakana(after)
                : Character.isIdeographic(before) && Character.isIdeographic(after);
    }

    private boolean isWordEnd(int at) {
        char c = text.charAt(at);
        if (c == '-' || c == '+' || c == ':') {
            return c != '-' && !(at + 1 < text.length() && Letters.isLetter(text.charAt(at + 1)) && c == ':');
        }
        return Signs.isSpace(c)
                || ",;|()[]/&\t\n\u2022\u00b7\u2013\u2014\u3001\uff0c\uff1b\u060c\uff08\uff09\uff1a\u30fb\uff0f\u3010\u3011\uff5c"
                                .indexOf(c)
                        >= 0;
    }

    /** Keeps the name in {@code Stone@annastone}; drops addresses and names of accounts. */
    private void handle(String word) {
        int at = word.indexOf('@');
        boolean address = word.indexOf('.', at) > 0;
        if (at > 0 && !address) {
            words.add(word.substring(0, at));
        }
    }

    private void finish(Joint joining) {
        var next = bracket > 0 ? Joint.BRACKET : joining;
        if (!words.isEmpty()) {
            parts.add(new Part(joint, List.copyOf(words)));
            words.clear();
            joint = next;
        } else if (joint == Joint.START || joint == Joint.COMMA || joint == Joint.BAR || next == Joint.BRACKET) {
            joint = parts.isEmpty() && next == Joint.COMMA ? Joint.START : next;
        }
    }
}
