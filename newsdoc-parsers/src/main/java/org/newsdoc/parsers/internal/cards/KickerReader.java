package org.newsdoc.parsers.internal.cards;

import java.util.Optional;
import org.newsdoc.parsers.internal.Context;

/** Tells which text of a card is the kicker: a short label before or over the headline. */
final class KickerReader {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private final Context context;

    KickerReader(Context context) {
        this.context = context;
    }

    /** The kicker in its own element, else the one set with punctuation inside the headline. */
    Optional<String> read(Headline headline) {
        var named = inHeading(headline).or(() -> named(headline));
        if (named.isPresent()) {
            return named;
        }
        var before = before(headline);
        return before.isPresent() ? before : context.knowledge().kickers().inHeadline(headline.text());
    }

    /** The label before the headline within its heading. */
    private Optional<String> inHeading(Headline headline) {
        int at = headline.piece() - 1;
        boolean both = at >= 0
                && headline.pieces().get(at).heading() > 0
                && headline.pieces().get(at).heading()
                        == headline.pieces().get(at + 1).heading();
        return both && mayLead(headline, at)
                ? Optional.of(tidy(headline.pieces().get(at).text())).filter(Prose::hasLetter)
                : Optional.empty();
    }

    private Optional<String> named(Headline headline) {
        for (var piece : headline.pieces()) {
            if (piece.is(Role.KICKER) && isShort(piece.text()) && !isOther(piece) && !says(headline, piece)) {
                return Optional.of(tidy(piece.text()));
            }
        }
        return Optional.empty();
    }

    /** The labels right before the headline. */
    private Optional<String> before(Headline headline) {
        var label = "";
        for (int i = headline.piece() - 1; i >= 0 && mayLead(headline, i); i--) {
            var text = headline.pieces().get(i).text();
            label = label.isEmpty() ? text : text + " " + label;
        }
        return label.isEmpty() || !isShort(label) || says(headline, label)
                ? Optional.empty()
                : Optional.of(tidy(label)).filter(Prose::hasLetter);
    }

    private boolean mayLead(Headline headline, int i) {
        var piece = headline.pieces().get(i);
        if (isOther(piece) || !isShort(piece.text()) || Prose.isMostlyDigits(piece.text())) {
            return false;
        }
        boolean known = context.knowledge().kickers().isKicker(piece.text());
        if (piece.is(Role.BADGE) && !known) {
            return false;
        }
        var title = headline.pieces().get(headline.piece());
        boolean together = piece.linked() == title.linked() || piece.heading() > 0;
        boolean category = piece.elsewhere() || piece.is(Role.CATEGORY);
        return known || category || together && !isLabel(piece.text());
    }

    private static boolean isOther(Piece piece) {
        return piece.is(Role.DATE)
                || piece.is(Role.BYLINE)
                || piece.is(Role.COUNTER)
                || piece.is(Role.CAPTION)
                || piece.is(Role.UNSEEN)
                || piece.is(Role.LEDE) && !piece.is(Role.KICKER) && piece.heading() == 0;
    }

    private boolean isLabel(String text) {
        var knowledge = context.knowledge();
        return knowledge.markers().match(text).isPresent()
                || knowledge.furniture().recognise(text).isPresent()
                || knowledge.dates().read(text, context.language(), null).isPresent()
                || context.metaLine(text).isPresent();
    }

    /** Whether a text is no longer than a kicker may be. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST && Prose.words(text) <= MOST_WORDS;
    }

    /** Whether the label only repeats the headline. */
    private static boolean says(Headline headline, Piece piece) {
        return says(headline, piece.text());
    }

    private static boolean says(Headline headline, String text) {
        return headline.text().equals(tidy(text));
    }

    /** Without the colon or bar after it. */
    private static String tidy(String label) {
        int end = label.length();
        while (end > 0 && ":|/\u00bb>\uff1a ".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return HeadlineSigns.strip(label.substring(0, end));
    }
}
