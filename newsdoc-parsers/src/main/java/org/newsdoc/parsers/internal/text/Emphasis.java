package org.newsdoc.parsers.internal.text;

/** The double asterisks of Markdown around what is set bold, in a text copied from a message. */
final class Emphasis {
    private static final String MARK = "**";

    private Emphasis() {}

    /** A line without them; unpaired ones, and those within words, stay. */
    static String drop(String line) {
        int open = line.indexOf(MARK);
        if (open < 0) {
            return line;
        }
        var text = new StringBuilder(line.length());
        int done = 0;
        while (open >= 0) {
            int close = opens(line, open) ? line.indexOf(MARK, open + MARK.length() + 1) : -1;
            if (close < 0 || !closes(line, close)) {
                open = line.indexOf(MARK, open + MARK.length());
                continue;
            }
            text.append(line, done, open).append(line, open + MARK.length(), close);
            done = close + MARK.length();
            open = line.indexOf(MARK, done);
        }
        return text.append(line, done, line.length()).toString();
    }

    private static boolean opens(String line, int at) {
        int next = at + MARK.length();
        boolean apart = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)) && line.charAt(at - 1) != '*';
        return apart && next < line.length() && line.charAt(next) != ' ' && line.charAt(next) != '*';
    }

    private static boolean closes(String line, int at) {
        int next = at + MARK.length();
        return line.charAt(at - 1) != ' ' && (next == line.length() || !Character.isLetterOrDigit(line.charAt(next)));
    }
}
