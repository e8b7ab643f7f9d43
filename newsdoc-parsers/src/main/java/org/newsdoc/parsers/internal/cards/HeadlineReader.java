package org.newsdoc.parsers.internal.cards;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.label.LinkMarkers;

/** Tells which text of a card is the headline. */
final class HeadlineReader {
    private static final int LONGEST_WORDS = 40;
    private static final double LEAST = 0;

    private final Page page;
    private final Context context;
    private final Repeated repeated;

    HeadlineReader(Page page, Repeated repeated, Context context) {
        this.repeated = repeated;
        this.page = page;
        this.context = context;
    }

    /** The headline; empty when the card has none. */
    Optional<Headline> read(Card card, List<Piece> pieces) {
        var labels = new BitSet();
        int best = best(pieces, labels);
        while (best >= 0 && !labels.get(best) && isLabel(tidy(pieces.get(best).text()))) {
            labels.set(best);
            best = best(pieces, labels);
        }
        if (best >= 0) {
            var text = tidy(whole(pieces, best));
            return text.isEmpty() ? Optional.empty() : Optional.of(new Headline(text, best, pieces));
        }
        return isWordless(pieces) ? attribute(card).map(text -> new Headline(text, -1, pieces)) : Optional.empty();
    }

    /** The text of a piece, with what precedes it in the same heading where that is too long for a kicker. */
    private static String whole(List<Piece> pieces, int best) {
        var text = pieces.get(best).text();
        if (best == 0) {
            return text;
        }
        var before = pieces.get(best - 1);
        boolean both = before.heading() > 0
                && before.heading() == pieces.get(best).heading()
                && before.linked() == pieces.get(best).linked();
        return both && !KickerReader.isShort(before.text()) && Prose.words(before.text() + ' ' + text) <= LONGEST_WORDS
                ? before.text() + ' ' + text
                : text;
    }

    private int best(List<Piece> pieces, BitSet labels) {
        int best = -1;
        double most = LEAST;
        for (int i = 0; i < pieces.size(); i++) {
            double score = score(pieces.get(i)) - (labels.get(i) ? 9 : 0);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private double score(Piece piece) {
        if (piece.elsewhere() || !Prose.hasLetter(piece.text()) || piece.text().startsWith("http")) {
            return -10;
        }
        int words = Prose.words(piece.text());
        double score = Math.min(words, 8) * 0.4;
        score += piece.linked() ? 3 : 0;
        score += piece.heading() > 0 ? 6 - piece.heading() * 0.3 : 0;
        score += piece.is(Role.HEADLINE) ? 5 : piece.is(Role.TITLE) ? 4 : 0;
        score -= words > LONGEST_WORDS ? 8 : 0;
        score -= repeated.has(piece.text()) ? 6 : 0;
        return score - roles(piece);
    }

    private static double roles(Piece piece) {
        double less = 0;
        less += piece.is(Role.KICKER) ? 8 : 0;
        less += piece.is(Role.DATE) ? 7 : 0;
        less += piece.is(Role.BYLINE) ? 6 : 0;
        less += piece.is(Role.CATEGORY) ? 4 : 0;
        less += piece.is(Role.COUNTER) ? 7 : 0;
        less += piece.is(Role.CAPTION) ? 5 : 0;
        less += piece.is(Role.UNSEEN) ? 5 : 0;
        less += piece.is(Role.BADGE) ? 5 : 0;
        less += piece.is(Role.LEDE) ? 4 : 0;
        return piece.is(Role.HEADLINE) || piece.is(Role.TITLE) ? less / 2 : less;
    }

    /** Whether the words are a date, a marker, a button and the like. */
    private boolean isLabel(String text) {
        if (text.length() > 60) {
            return false;
        }
        if (text.length() <= 24 && Prose.isMostlyDigits(text)) {
            return true;
        }
        var knowledge = context.knowledge();
        var marker = knowledge.markers().match(text);
        return marker.isPresent() && marker.get().end() == text.length()
                || knowledge.furniture().recognise(text).isPresent()
                || knowledge.dates().read(text, context.language(), null).isPresent()
                || knowledge.kickers().isKicker(text);
    }

    /** Without a marker, a rank before it and arrows and dots after it. */
    private String tidy(String text) {
        var tidy = text;
        var marker = context.knowledge().markers().match(tidy);
        if (marker.isPresent() && isOutside(tidy, marker.get())) {
            tidy = tidy.substring(marker.get().end()).strip();
        }
        return HeadlineSigns.strip(tidy);
    }

    /** A marker before a bar ("WATCH | …"), and one that is a kicker, too, belongs to the headline. */
    private boolean isOutside(String text, LinkMarkers.Marker marker) {
        int end = marker.end();
        int bar = text.lastIndexOf('|', end);
        return end < text.length()
                && (bar < 0 || bar < text.indexOf(marker.marker()))
                && !context.knowledge().kickers().isKicker(marker.marker());
    }

    private static boolean isWordless(List<Piece> pieces) {
        return pieces.stream()
                .noneMatch(piece -> piece.linked() && !piece.is(Role.UNSEEN) && Prose.hasLetter(piece.text()));
    }

    private Optional<String> attribute(Card card) {
        for (var name : List.of("title", "aria-label")) {
            for (var link : card.links()) {
                var text = tidy(PlainText.clean(page.element(link.node()).attr(name)));
                if (Prose.words(text) >= 3 && Prose.words(text) <= LONGEST_WORDS) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }
}
