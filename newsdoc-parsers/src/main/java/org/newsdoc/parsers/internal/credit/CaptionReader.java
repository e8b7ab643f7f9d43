package org.newsdoc.parsers.internal.credit;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** Splits what is printed under a picture into caption and credit. Immutable and thread-safe. */
public final class CaptionReader {
    /**
     * A caption and a credit.
     *
     * @param caption the caption without the credit; empty when there is none
     * @param credit the credit without its prefix; empty when there is none
     */
    public record Caption(String caption, String credit) {}

    /** A caption that may still be a sentence of the story is at most this long. */
    private static final int LONGEST = 700;

    private final CreditFinder credits;
    private final PictureLabels labels;

    private CaptionReader(CreditFinder credits, PictureLabels labels) {
        this.credits = credits;
        this.labels = labels;
    }

    /** A reader for the languages of a lexicon. */
    public static CaptionReader of(Lexicon lexicon) {
        return new CaptionReader(CreditFinder.of(lexicon), PictureLabels.of(lexicon));
    }

    /** Reads a line that is known to stand under a picture: all of it is caption, but for a credit at its end or beginning. */
    public Caption split(String line) {
        var text = line.strip();
        var labelled = labels.read(text);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        return credits.find(text, true).map(credit -> cut(text, credit)).orElse(new Caption(text, ""));
    }

    /**
     * Reads a line that may be a caption or credit: only one that carries an unmistakable credit ({@code … Photo:
     * X/Agency}, {@code (Image: X)}, {@code Foto: X/dpa}, {@code Image source, X}, {@code Data: …; Chart: …}).
     */
    public Optional<Caption> recognise(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var text = line.strip();
        var labelled = labels.read(text);
        if (labelled.isPresent()) {
            return labelled;
        }
        return credits.find(text, false).map(credit -> cut(text, credit));
    }

    /** Whether a line names who took a picture, and for whom: a credit only where it stands under a caption. */
    public boolean isSignature(String line) {
        return credits.isSignature(line);
    }

    /** Whether a line is nothing but a word such as "Photo", which a caption follows. */
    public boolean isLabel(String line) {
        return credits.isPrefix(line);
    }

    /** Whether a line is nothing but a label and its comma: {@code Image caption,}. */
    public boolean opensNext(String line) {
        return labels.isBare(line);
    }

    /** A caption without the label and colon before it. */
    private String unlabelled(String caption) {
        int label = caption.indexOf(": ");
        return label > 0 && credits.isPrefix(caption.substring(0, label)) ? caption.substring(label + 2) : caption;
    }

    private Caption cut(String text, CreditFinder.Credit credit) {
        var before = unlabelled(text.substring(0, credit.start()).strip());
        var after = text.substring(credit.end()).strip();
        return new Caption(trimSeparators(before.isEmpty() ? after : before), credit.text());
    }

    /** Drops the bar, dash or opening bracket that stood between caption and credit. */
    private static String trimSeparators(String caption) {
        int start = 0;
        int end = caption.length();
        while (end > start && "|/-\u2013\u2014\u2022\u00b7\u00a9([ ".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && "|/\u2013\u2014\u2022\u00b7 ".indexOf(caption.charAt(start)) >= 0) {
            start++;
        }
        return caption.substring(start, end);
    }
}
