package org.newsdoc.parsers.internal.json;

/** The signs of a JSON text and the reading of single tokens; never refuses anything. */
final class JsonSource {
    private final String text;
    private int at;
    private boolean odd;

    /** The backslash that comes next, if it is not behind already. */
    private int escaped = -1;

    JsonSource(String text) {
        this.text = text;
    }

    /** Whether something had to be guessed so far. */
    boolean isOdd() {
        return odd;
    }

    void markOdd() {
        odd = true;
    }

    /** The next sign that is neither white space nor comment; 0 at the end. */
    char peek() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == ';') {
                at++;
            } else if (c == '/' && startsWith("//")) {
                skipPast("\n");
            } else if (c == '/' && startsWith("/*")) {
                skipPast("*/");
            } else if (c == '<' && startsWith("<!--")) {
                at += 4;
            } else if (c == '<' && startsWith("<![CDATA[")) {
                at += 9;
            } else if (c == '-' && startsWith("-->") || c == ']' && startsWith("]]>")) {
                at += 3;
            } else {
                return c;
            }
        }
        return 0;
    }

    void skip() {
        at++;
    }

    private boolean startsWith(String sign) {
        return text.startsWith(sign, at);
    }

    private void skipPast(String sign) {
        int end = text.indexOf(sign, at);
        at = end < 0 ? text.length() : end + sign.length();
    }

    /**
     * A string in quotes; a quote inside that was not escaped is taken as part of it.
     *
     * @param name whether the string may be the name of a member
     */
    String quoted(char quote, boolean name) {
        at++;
        int from = at;
        StringBuilder built = null;
        int mark = next(quote, at);
        while (at < text.length()) {
            mark = mark < at ? next(quote, at) : mark;
            escaped = escaped < at ? next('\\', at) : escaped;
            if (escaped < mark && escaped + 1 < text.length()) {
                built = (built == null ? new StringBuilder() : built).append(text, from, escaped);
                at = escaped;
                escape(built);
                from = at;
            } else {
                at = mark;
                if (mark < text.length() && closes(name)) {
                    break;
                }
                at++;
            }
        }
        int end = Math.min(at, text.length());
        odd |= at >= text.length();
        at++;
        return built == null
                ? text.substring(from, end)
                : built.append(text, from, end).toString();
    }

    /** Where a sign stands next; the end if it does not. */
    private int next(char sign, int from) {
        int next = text.indexOf(sign, from);
        return next < 0 ? text.length() : next;
    }

    /** Whether the quote here ends its string: what follows must be punctuation of JSON. */
    private boolean closes(boolean name) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (c == '}' || c == ']' || name && c == ':' || isComment(next)) {
            return true;
        }
        boolean closing = c == ',' ? valueFollows(next + 1) : c == '"' && next > at + 1;
        odd |= !closing || c != ',';
        return closing;
    }

    private boolean isComment(int from) {
        return text.startsWith("//", from)
                || text.startsWith("/*", from)
                || text.startsWith("-->", from)
                || text.startsWith("<!", from);
    }

    /** Whether what comes after a comma can be a member or a value, and not the rest of a sentence. */
    private boolean valueFollows(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return "\"'{[]}-/,".indexOf(c) >= 0 || c >= '0' && c <= '9' || isWordAt(next);
    }

    /** Whether a truth value or an unquoted name stands here. */
    private boolean isWordAt(int from) {
        int end = from;
        while (end < text.length() && isNameSign(text.charAt(end))) {
            end++;
        }
        while (end > from && end < text.length() && text.charAt(end) <= ' ') {
            end++;
        }
        return end > from && end < text.length() && ":,]}".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isNameSign(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '@';
    }

    private void escape(StringBuilder built) {
        char c = text.charAt(at + 1);
        at += 2;
        switch (c) {
            case 'n', 'r' -> built.append('\n');
            case 't', 'f', 'b' -> built.append(' ');
            case 'u' -> unicode(built);
            default -> built.append(c);
        }
    }

    private void unicode(StringBuilder built) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
            if (digit < 0) {
                odd = true;
                built.append('u');
                return;
            }
            value = value * 16 + digit;
        }
        at += 4;
        built.append((char) value);
    }

    /** A number, truth value or name without quotes; at least one sign is read. */
    String bare() {
        int from = at;
        do {
            at++;
        } while (at < text.length() && text.charAt(at) > ' ' && ",:{}[]\"".indexOf(text.charAt(at)) < 0);
        return text.substring(from, at);
    }
}
