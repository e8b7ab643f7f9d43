package org.newsdoc.parsers.internal.text;

import java.util.Optional;
import org.newsdoc.parsers.internal.byline.MetaLine;

/**
 * A byline whose names stand on lines of their own, each but the last with a comma or the sign for "and" behind it.
 *
 * @param byline what it says
 * @param end the line behind it
 */
record NameList(MetaLine byline, int end) {
    private static final int MOST = 24;
    private static final int LONGEST_NAME = 60;

    /** The list that opens at a line with a word such as "By". */
    static Optional<NameList> read(Facts facts, int line) {
        var words = facts.context().knowledge().metaLines();
        if (facts.text(line).length() > LONGEST_NAME || !facts.has(line + 1)) {
            return Optional.empty();
        }
        boolean opener = words.opensByline(facts.text(line));
        if (!opener && !(goesOn(facts.text(line)) && facts.isByline(line))) {
            return Optional.empty();
        }
        var text = new StringBuilder(withoutMarks(facts.text(line)));
        int end = line + 1;
        boolean more = true;
        while (more && facts.has(end) && end <= line + MOST && facts.text(end).length() <= LONGEST_NAME) {
            var name = facts.text(end);
            text.append(' ').append(withoutMarks(name));
            more = goesOn(name) || isGap(name);
            end++;
        }
        int last = end;
        int fewest = opener && withoutMarks(facts.text(line + 1)).equals(facts.text(line + 1)) ? 2 : 1;
        return words.read(text.toString(), facts.context())
                .filter(meta -> meta.explicit() && meta.authors().size() >= fewest)
                .map(meta -> new NameList(meta, last));
    }

    private static boolean goesOn(String line) {
        char last = line.charAt(line.length() - 1);
        return last == ',' || last == '&' || last == '\u3001' || last == '\uff0c';
    }

    /** Three points for the names that are not shown. */
    private static boolean isGap(String line) {
        return line.equals("\u2026") || line.equals("...");
    }

    /** A line without the numbers of notes that hang on names, and without points for names not shown. */
    private static String withoutMarks(String line) {
        if (isGap(line)) {
            return "";
        }
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean hangs =
                    Character.isDigit(c) && text.length() > 0 && Character.isLetter(text.charAt(text.length() - 1));
            if (!hangs) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
