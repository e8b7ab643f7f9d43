package org.newsdoc.parsers.internal.credit;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.Letters;
import org.newsdoc.parsers.internal.phrase.Phrases;
import org.newsdoc.parsers.internal.phrase.Signs;

/** Finds the credit in a caption. Immutable and thread-safe. */
final class CreditFinder {
    /**
     * A credit in a line.
     *
     * @param text the credit without prefix and brackets
     * @param start first UTF-16 unit of it with prefix and brackets
     * @param end end of it, exclusive
     */
    record Credit(String text, int start, int end) {}

    private static final int LONGEST_INITIALS = 6;

    /** A caption of one sentence has no more words. */
    private static final int LONGEST_SENTENCE = 25;

    /** A caption between two labels has at least so many words. */
    private static final int SHORTEST_CAPTION = 4;

    private final CreditWords words;

    private final Phrases<Boolean> agencies;

    /** What stands between a name and the house it works for. */
    private final Phrases<Boolean> joints;

    private CreditFinder(CreditWords words, Phrases<Boolean> agencies, Phrases<Boolean> joints) {
        this.words = words;
        this.agencies = agencies;
        this.joints = joints;
    }

    static CreditFinder of(Lexicon lexicon) {
        var joints = lexicon.rows("byline-words").stream()
                .filter(row -> row.column(0).equals("for"))
                .toList();
        return new CreditFinder(
                CreditWords.of(lexicon),
                Phrases.of(lexicon, "photo-agencies", 0, row -> Boolean.TRUE),
                Phrases.of(joints, 1, row -> Boolean.TRUE));
    }

    /**
     * The credit of a line.
     *
     * @param caption whether the line is known to stand under a picture; if not, only unmistakable forms count
     */
    Optional<Credit> find(String line, boolean caption) {
        if (!caption && Signature.isInitialled(line)) {
            return Optional.empty();
        }
        return labelledTwice(line)
                .or(() -> bracketed(line, caption))
                .or(() -> leading(line))
                .or(() -> prefixed(line))
                .or(() -> bare(line, caption));
    }

    /** {@code … (Photo: X)}, {@code … (AP Photo/X)}, {@code … [X/dpa]} at the end of the line. */
    private Optional<Credit> bracketed(String line, boolean caption) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '.' || Signs.isSpace(line.charAt(end - 1)))) {
            end--;
        }
        if (end == 0 || ")]\uff09\u3011".indexOf(line.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        int open = Signature.opening(line, end - 1);
        if (open < 0 || end - open > Signature.LONGEST) {
            return Optional.empty();
        }
        var inside = line.substring(open + 1, end - 1).strip();
        int name = namedBefore(line, open, inside);
        if (name > 0) {
            return Optional.of(new Credit(line.substring(name, end), name, line.length()));
        }
        int prefix = Math.max(words.prefixEnd(inside, 0), words.namedBehind(inside));
        if (prefix > 0) {
            return Optional.of(new Credit(inside.substring(prefix).strip(), open, line.length()));
        }
        boolean named = caption
                && Signature.isHolder(inside)
                && (Signature.followsSentence(line, open) || Signature.isAcronym(inside));
        boolean credit = named
                || isSigned(inside)
                || words.opensBracket(inside)
                || words.isHousePhoto(inside)
                || isTakenFor(inside)
                || Signature.isNamed(inside)
                || (Signature.isLabelledName(inside) && Signature.followsSentence(line, open))
                || (namesAgency(inside) && (caption || open == 0 && inside.indexOf('/') > 0));
        return credit ? Optional.of(new Credit(unlabelled(inside), open, line.length())) : Optional.empty();
    }

    /** {@code (Photo: X) …} before the caption. */
    private Optional<Credit> leading(String line) {
        int close = line.indexOf(')');
        if (close < 0 || line.charAt(0) != '(') {
            return Optional.empty();
        }
        int prefix = words.prefixEnd(line, 1);
        boolean credit = prefix > 0 && prefix < close;
        return credit ? Optional.of(new Credit(line.substring(prefix, close).strip(), 0, close + 1)) : Optional.empty();
    }

    /** A signature without the word and colon before it: {@code Quelle: Jan Muster/dpa}. */
    private String unlabelled(String inside) {
        int colon = inside.indexOf(": ");
        boolean label = colon > 0 && inside.lastIndexOf(' ', colon - 1) < 0 && isSigned(inside.substring(colon + 2));
        return label ? inside.substring(colon + 2) : inside;
    }

    /** Where the name of a photographer begins that stands between a sentence and the agency in brackets; -1 if none does. */
    private int namedBefore(String line, int open, String inside) {
        if (agencies.whole(inside).isEmpty()) {
            return -1;
        }
        int glued = Signature.gluedCapitals(line);
        if (glued > 0) {
            return glued;
        }
        int from = Signature.lastSentence(line.substring(0, open).stripTrailing() + " ");
        from = from > 0 && line.startsWith("/ ", from) ? from + 2 : from;
        return from > 0 && Signature.isName(line.substring(from, open).strip()) ? from : -1;
    }

    /** {@code Image: The bridge. Pic: Ann Stone}: a label before the caption, another before the credit. */
    private Optional<Credit> labelledTwice(String line) {
        int label = line.indexOf(": ");
        if (label < 0 || !words.isWhole(line.substring(0, label))) {
            return Optional.empty();
        }
        int from = Math.max(label, line.length() - Signature.LONGEST); // the credit is short, however long the caption
        for (int i = line.indexOf(". ", from); i > 0; i = line.indexOf(". ", i + 1)) {
            int prefix = words.prefixEnd(line, i + 2);
            if (prefix > 0
                    && Signs.isColon(line, prefix - 2)
                    && line.length() - prefix <= Signature.LONGEST / 2
                    && Signature.words(line.substring(label + 2, i)) >= SHORTEST_CAPTION) {
                return Optional.of(new Credit(line.substring(prefix).strip(), i + 2, line.length()));
            }
        }
        return Optional.empty();
    }

    /** {@code … Photo: X} where the prefix opens the line or follows the end of a sentence, a bar or a dash. */
    private Optional<Credit> prefixed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (i > 0 && !mayBegin(line.charAt(i - 1), line.charAt(i)) || !words.mayOpen(line.charAt(i))) {
                continue;
            }
            boolean loose = !mayOpen(line, i);
            if (loose && !maySqueeze(line, i)) {
                continue;
            }
            int prefix = words.prefixEnd(line, i);
            if (loose && prefix > 0 && !Signs.isColon(line, prefix - 2) && line.charAt(prefix - 1) != '.') {
                continue;
            }
            if (prefix > 0 && line.length() - prefix <= Signature.LONGEST && !isSentence(line, prefix)) {
                var text = line.substring(prefix).strip();
                boolean several = text.indexOf(": ") > 0;
                return Optional.of(new Credit(several ? line.substring(i).strip() : unbracket(text), i, line.length()));
            }
        }
        return Optional.empty();
    }

    private static String unbracket(String text) {
        return text.endsWith(")") && text.indexOf('(') < 0
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /** {@code … © X}, {@code … X/Getty Images}, {@code … REUTERS/X} at the end, behind a sentence. */
    private Optional<Credit> bare(String line, boolean caption) {
        if (isBarredWithAgency(line)) {
            return Optional.of(new Credit(line, 0, line.length()));
        }
        int barred = agencyBehindBar(line);
        if (barred > 0 && (caption || Signature.followsSentence(line, barred - 2))) {
            return Optional.of(new Credit(line.substring(barred), barred - 2, line.length()));
        }
        boolean slash = line.indexOf('/') >= 0;
        int copyright = copyright(line);
        if (copyright >= 0 && line.length() - copyright <= Signature.LONGEST && (caption || copyright > 0)) {
            int from = Signs.skipSpace(line, copyright + (line.charAt(copyright) == '(' ? 3 : 1));
            if (from < line.length() && !Character.isDigit(line.charAt(from)) && !isSentence(line, from)) {
                return Optional.of(new Credit(unbracket(line.substring(from).strip()), copyright, line.length()));
            }
        }
        int behindDash = slash ? Signature.namedBehindDash(line, line.lastIndexOf('/')) : -1;
        if (behindDash > 0) {
            return Optional.of(new Credit(line.substring(behindDash), behindDash, line.length()));
        }
        int glued = Math.max(Signature.gluedCapitals(line), Signature.capitalsBehindSentence(line));
        if (glued > 0) {
            return Optional.of(new Credit(line.substring(glued), glued, line.length()));
        }
        int named = slash || line.indexOf(" - ") > 0 ? Signature.namedBehindSentence(line) : -1;
        if (named > 0) {
            return Optional.of(new Credit(line.substring(named).strip(), named, line.length()));
        }
        int capitals = slash || line.indexOf('|') >= 0 ? Signature.nameBehindBar(line) : -1;
        if (capitals > 0) {
            return Optional.of(new Credit(line.substring(capitals).strip(), capitals - 1, line.length()));
        }
        int signed = slash ? Signature.inCapitals(line) : -1;
        if (signed > 0) {
            return Optional.of(new Credit(line.substring(signed).strip(), signed, line.length()));
        }
        int agency = caption ? agencyBehindSentence(line) : -1;
        if (agency > 0) {
            return Optional.of(new Credit(line.substring(agency).strip(), agency, line.length()));
        }
        int from = Signature.lastSentence(line);
        if ((caption || from > 0) && isTakenFor(line.substring(from))) {
            return Optional.of(new Credit(line.substring(from).strip(), from, line.length()));
        }
        if (!slash && line.indexOf(" via ") < 0) {
            return Optional.empty();
        }
        var last = line.substring(from);
        boolean credit = last.length() <= 100 && isSigned(last) && (caption || from > 0 || last.indexOf('/') > 0);
        if (credit && !last.endsWith("?") && Signature.words(last) <= 12) {
            return Optional.of(new Credit(words.cut(last).strip(), from, line.length()));
        }
        return Optional.empty();
    }

    /** Where the last sign of copyright stands; -1 if none does. */
    private static int copyright(String line) {
        int sign = line.indexOf('\u00a9') < 0 ? -1 : line.lastIndexOf('\u00a9');
        return line.indexOf('(') < 0 ? sign : Math.max(sign, line.lastIndexOf("(c) "));
    }

    /** Where an agency alone stands behind the only sentence of a short line; -1 when none does. */
    private int agencyBehindSentence(String line) {
        if (line.isEmpty()
                || !Character.isUpperCase(line.charAt(line.length() - 1))
                || Signature.words(line) > LONGEST_SENTENCE) {
            return -1;
        }
        int from = Signature.lastSentence(line);
        boolean only =
                from > 0 && Signature.lastSentence(line.substring(0, from).strip()) == 0;
        return only && agencies.whole(line.substring(from)).isPresent() ? from : -1;
    }

    /** Whether a word can begin between two signs; tells at once in the midst of words. */
    private static boolean mayBegin(char before, char c) {
        return before >= 'a' && before <= 'z' ? Character.isUpperCase(c) : !(before >= 'A' && before <= 'Z');
    }

    /** Whether a capitalised word stands near the end of a line, where a credit may follow a caption without a full stop. */
    private static boolean maySqueeze(String line, int at) {
        return at > 0
                && (" .".indexOf(line.charAt(at - 1)) >= 0 || Character.isLowerCase(line.charAt(at - 1)))
                && Character.isUpperCase(line.charAt(at))
                && line.length() - at <= Signature.LONGEST / 2;
    }

    private static boolean mayOpen(String line, int at) {
        if (at == 0) {
            return true;
        }
        int before = at - 1;
        char last = line.charAt(before);
        if ("\u3002\uff09\u300d".indexOf(last) >= 0) {
            return true;
        }
        if (Letters.isLetter(last) || !Signs.isSpace(last) && "([|/".indexOf(last) < 0) {
            return false;
        }
        while (before > 0 && Signs.isSpace(line.charAt(before))) {
            before--;
        }
        return ".!?\u2026\"'\u201d\u201c\u2019\u00bb)]|/\u2013\u2014-\u2022\u00b7,;([".indexOf(line.charAt(before))
                >= 0;
    }

    /** Whether what follows is running text rather than names: a full stop within it and more words after, or very long. */
    private static boolean isSentence(String line, int from) {
        int stop = line.indexOf(". ", from);
        while (stop > 0 && stop - line.lastIndexOf(' ', stop - 1) <= 4) {
            stop = line.indexOf(". ", stop + 1);
        }
        return stop > 0 && Signature.words(line.substring(stop + 1)) > 4;
    }

    /** Whether a text has the form of a signature with a picture's holder: {@code X/Agency}, {@code X via Agency}. */
    private boolean isSigned(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isSignedBehindSlash(text) || isSentVia(text) || slash >= 0 && opensWithAgency(text);
    }

    private boolean isSignedBehindSlash(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '/') {
                var part = text.substring(from, i).strip();
                if (agencies.whole(part).isPresent()) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Whether a text is nothing but a word that opens credits. */
    boolean isPrefix(String text) {
        return text.length() <= Signature.LONGEST / 8 && words.isWhole(text);
    }

    /** Whether a line can sign the picture that the sentence over it describes. */
    boolean isSignature(String text) {
        return isTakenFor(text) || Signature.isNamed(text) || Signature.isBarred(text) || Signature.isCapitalName(text);
    }

    /** {@code Anna Stone for The Gazette}: a name and the house that had the picture taken. */
    private boolean isTakenFor(String text) {
        if (text.length() > Signature.LONGEST / 2 || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            var joint = joints.at(text, i + 1).orElse(null);
            if (joint != null && joint.end() < text.length() && text.charAt(joint.end()) == ' ') {
                return Signature.isName(text.substring(0, i)) && Signature.isHolder(text.substring(joint.end() + 1));
            }
        }
        return false;
    }

    /** {@code Anna Stone | The Gazette | Getty Images}: a name, houses and last one known to hold pictures. */
    private boolean isBarredWithAgency(String text) {
        int first = text.indexOf(" | ");
        int last = text.lastIndexOf(" | ");
        return last > first
                && text.length() <= Signature.LONGEST
                && Signature.isBarred(text)
                && agencies.whole(text.substring(last + 3)).isPresent();
    }

    /** Where an agency, or a house in capitals, begins that stands behind the last bar of a line; -1 if none does. */
    private int agencyBehindBar(String line) {
        int bar = line.lastIndexOf(" | ");
        if (bar <= 0) {
            return -1;
        }
        var house = line.substring(bar + 3);
        boolean known = agencies.whole(house).isPresent()
                || Signature.isHouseInCapitals(house) && Signature.followsSentence(line, bar);
        return known ? bar + 3 : -1;
    }

    private boolean isSentVia(String text) {
        int via = text.indexOf(" via ");
        return via >= 0 && agencies.at(text, via + 5).isPresent();
    }

    private boolean opensWithAgency(String text) {
        return agencies.at(text, 0)
                .filter(match -> text.startsWith(" Photo/", match.end()) || text.startsWith("/", match.end()))
                .isPresent();
    }

    private boolean namesAgency(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (opens && agencies.at(text, i).isPresent()) {
                return Signature.words(text) <= 8;
            }
        }
        return false;
    }
}
