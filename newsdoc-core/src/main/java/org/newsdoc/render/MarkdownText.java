package org.newsdoc.render;

import java.util.ArrayDeque;
import java.util.Deque;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Span;
import org.newsdoc.model.Url;

/** One line of Markdown text: what would be mark-up by accident is escaped, and spans become mark-up. */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]<>&|~#!";

    private MarkdownText() {}

    /** The text on one line, to stand at the beginning of a block. */
    static String of(String text) {
        return atLineStart(escaped(oneLine(text).strip()));
    }

    /** The text and its spans on one line, to stand at the beginning of a block. */
    static String of(RichText content) {
        return content.spans().isEmpty() ? of(content.text()) : atLineStart(inline(content));
    }

    /** The text and its spans on one line, to stand behind something else. */
    static String inline(RichText content) {
        var line = new Line(content.text());
        SpanNesting.walk(content, line);
        return line.out.toString().strip();
    }

    /** A text marked with stars, to stand between white space; empty for a blank one. */
    static String marked(String text, String stars) {
        var line = escaped(trimmed(oneLine(text)));
        return line.isEmpty() ? "" : stars + line + stars;
    }

    /** Without white space at its ends, no-break spaces among it. */
    private static String trimmed(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && Character.isSpaceChar(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** A link, or the text alone if the address is not safe; the text must have been escaped. */
    static String link(String escaped, Url url) {
        return SafeAddress.ofLink(url)
                .map(address -> "[" + escaped + "](" + destination(address) + ")")
                .orElse(escaped);
    }

    /** A picture; empty when its address is unknown or not safe. */
    static String image(String alt, Url url) {
        return SafeAddress.ofImage(url)
                .map(address -> "![" + escaped(oneLine(alt)) + "](" + destination(address) + ")")
                .orElse("");
    }

    private static String destination(String address) {
        return "<"
                + address.replace("\\", "\\\\")
                        .replace("<", "\\<")
                        .replace(">", "\\>")
                        .replace("&", "&amp;")
                        .replace("|", "\\|")
                + ">";
    }

    /** Runs of white space and line breaks as one space; what no text file should hold as U+FFFD. */
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || Character.isWhitespace(c) || c == 0x85) {
                if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (c < 0x10000 && (Character.isISOControl(c) || Character.isSurrogate((char) c))) {
                line.append('\ufffd');
            } else {
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    static String escaped(String line) {
        var out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ALWAYS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Keeps a line from being read as a list item, a rule or an underline. */
    private static String atLineStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        if ("+-=".indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean number =
                digits > 0 && digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
        return number ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    /** Collects one line; chooses stars where they are sure to work and tags where they are not. */
    private static final class Line implements SpanNesting.Target {
        private final StringBuilder out = new StringBuilder();
        private final Deque<String> endings = new ArrayDeque<>();
        private final String text;

        Line(String text) {
            this.text = text;
        }

        @Override
        public void open(Span span) {
            if (span instanceof Span.Link link && !isBlank(span)) {
                var address = SafeAddress.ofLink(link.href());
                out.append(address.isPresent() ? "[" : "");
                endings.push(
                        address.map(found -> "](" + destination(found) + ")").orElse(""));
            } else if (span instanceof Span.Strong && !isBlank(span)) {
                mark(span, "**", "strong");
            } else if (span instanceof Span.Emphasis && !isBlank(span)) {
                mark(span, "*", "em");
            } else {
                endings.push("");
            }
        }

        private void mark(Span span, String stars, String tag) {
            boolean sure = takesStars(span) && !endings.contains("*") && !endings.contains("**");
            out.append(sure ? stars : "<" + tag + ">");
            endings.push(sure ? stars : "</" + tag + ">");
        }

        /**
         * Stars mark a stretch if there is white space around it, or if it goes from letter to letter with nothing of a
         * word directly before or behind.
         */
        private boolean takesStars(Span span) {
            boolean afterStar = out.length() > 0 && out.charAt(out.length() - 1) == '*';
            return !afterStar
                    && !isSpace(span.start())
                    && !isSpace(span.end() - 1)
                    && (isGap(span.start() - 1) || (isLetter(span.start()) && !isWord(span.start() - 1)))
                    && (isGap(span.end()) || (isLetter(span.end() - 1) && !isWord(span.end())));
        }

        /** Whether there is white space at an index, or no sign at all. */
        private boolean isGap(int index) {
            return index < 0 || index >= text.length() || isSpace(index);
        }

        private boolean isSpace(int index) {
            char c = text.charAt(index);
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        }

        /** Whether there is a sign at an index that Markdown takes for part of a word: all but white space and punctuation. */
        private boolean isWord(int index) {
            return !isGap(index) && !isPunctuation(text.charAt(index));
        }

        private static boolean isPunctuation(char c) {
            return switch (Character.getType(c)) {
                case Character.CONNECTOR_PUNCTUATION,
                        Character.DASH_PUNCTUATION,
                        Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.OTHER_PUNCTUATION,
                        Character.MATH_SYMBOL,
                        Character.CURRENCY_SYMBOL,
                        Character.MODIFIER_SYMBOL,
                        Character.OTHER_SYMBOL -> true;
                default -> false;
            };
        }

        private boolean isLetter(int index) {
            return Character.isLetterOrDigit(text.charAt(index));
        }

        private boolean isBlank(Span span) {
            return text.substring(span.start(), span.end()).isBlank();
        }

        @Override
        public void text(String piece) {
            var line = oneLine(piece);
            boolean spaced = out.length() == 0 || out.charAt(out.length() - 1) == ' ';
            out.append(escaped(spaced && line.startsWith(" ") ? line.substring(1) : line));
        }

        @Override
        public void close(Span span) {
            out.append(endings.pop());
        }
    }
}
