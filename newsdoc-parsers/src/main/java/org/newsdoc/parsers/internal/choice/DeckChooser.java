package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claim;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.Printed;

/** Chooses the standfirst: a printed line that metadata repeat as description, or that is marked up as one. */
final class DeckChooser {
    private static final double ALIKE = 0.85;
    private static final int SHORTEST = 20;

    private final Claims claims;
    private final String headline;

    private final Context context;

    /** What metadata give as a description, once it has been asked for. */
    private @Nullable List<Wording> descriptions;

    DeckChooser(Claims claims, Headline headline, Context context) {
        this.claims = claims;
        this.headline = Letters.of(headline.text());
        this.context = context;
    }

    Standfirst choose(Header header, List<LeadReader.Lead> leads) {
        var set = leads.stream()
                .filter(lead -> lead.marked()
                        || lead.strong()
                        || lead.apart() && isRepeated(lead.printed().text()))
                .map(LeadReader.Lead::printed)
                .toList();
        var plain = leads.stream()
                .filter(lead -> lead.marked() || lead.strong())
                .map(LeadReader.Lead::printed)
                .toList();
        var deck = described(header.decks())
                .or(() -> described(header.lines()))
                .or(() -> described(set))
                .or(() -> marked(header.decks()))
                .or(() -> marked(plain));
        var nodes = new HashSet<Integer>();
        var points = new ArrayList<String>();
        for (var point : header.points()) {
            points.add(point.text());
            nodes.add(point.node());
        }
        deck.ifPresent(one -> {
            nodes.add(one.node());
            context.record(new Evidence("deck", new Evidence.Claim("printed", one.text()), losers()));
        });
        return new Standfirst(deck.map(Printed::text).orElse(""), List.copyOf(points), Set.copyOf(nodes));
    }

    private List<Evidence.Claim> losers() {
        return claims.all(Field.DECK).stream()
                .map(claim -> new Evidence.Claim(claim.source(), claim.value()))
                .toList();
    }

    private List<Wording> descriptions() {
        if (descriptions == null) {
            descriptions = claims.all(Field.DECK).stream()
                    .map(Claim::value)
                    .distinct()
                    .map(Wording::of)
                    .toList();
        }
        return descriptions;
    }

    /** The first line that a description repeats. */
    private Optional<Printed> described(List<Printed> lines) {
        for (var line : lines) {
            if (!descriptions().isEmpty() && isDeck(line) && isDescribed(line.text())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private boolean isDeck(Printed line) {
        return line.text().length() >= SHORTEST && !Letters.of(line.text()).equals(headline);
    }

    /** Whether a text is nothing but a byline or publication line, which mark-up may keep with the standfirst. */
    private boolean isMetaLine(String text) {
        return context.metaLine(text)
                .filter(line -> line.explicit() || line.published().isPresent())
                .isPresent();
    }

    /** Whether a description is exactly this text; one that was made of a paragraph's beginning is shorter. */
    private boolean isRepeated(String line) {
        var letters = Letters.of(line);
        return descriptions().stream().anyMatch(one -> one.letters().equals(letters));
    }

    private boolean isDescribed(String line) {
        var letters = Letters.of(line);
        for (var one : descriptions()) {
            if (one.letters().equals(letters) || begins(one.letters(), letters)) {
                return true;
            }
        }
        var words = Letters.words(line);
        return descriptions().stream().anyMatch(one -> Letters.likeness(one.words(), words) >= ALIKE);
    }

    /** Whether one of two texts is the beginning of the other, and at least half of it. */
    private static boolean begins(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter > 40
                && (one.startsWith(other) || other.startsWith(one))
                && 2 * shorter > Math.max(one.length(), other.length());
    }

    private Optional<Printed> marked(List<Printed> lines) {
        return lines.stream()
                .filter(this::isDeck)
                .filter(line -> !isMetaLine(line.text()))
                .findFirst();
    }
}
