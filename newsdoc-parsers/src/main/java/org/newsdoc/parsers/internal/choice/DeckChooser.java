package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Headline headline;
    private final Context context;

    DeckChooser(Claims claims, Headline headline, Context context) {
        this.claims = claims;
        this.headline = headline;
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

    /** The first line that a description repeats. */
    private Optional<Printed> described(List<Printed> lines) {
        for (var line : lines) {
            if (isDeck(line)
                    && claims.all(Field.DECK).stream().map(Claim::value).anyMatch(text -> repeats(text, line.text()))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private boolean isDeck(Printed line) {
        return line.text().length() >= SHORTEST && !Letters.of(line.text()).equals(Letters.of(headline.text()));
    }

    /** Whether a description is exactly this text; one that was made of a paragraph's beginning is shorter. */
    private boolean isRepeated(String line) {
        var letters = Letters.of(line);
        return claims.all(Field.DECK).stream()
                .anyMatch(claim -> Letters.of(claim.value()).equals(letters));
    }

    private static boolean repeats(String description, String line) {
        var one = Letters.of(description);
        var other = Letters.of(line);
        if (one.equals(other)) {
            return true;
        }
        boolean begins =
                Math.min(one.length(), other.length()) > 40 && (one.startsWith(other) || other.startsWith(one));
        return begins && 2 * Math.min(one.length(), other.length()) > Math.max(one.length(), other.length())
                || Letters.likeness(Letters.words(description), Letters.words(line)) >= ALIKE;
    }

    private Optional<Printed> marked(List<Printed> lines) {
        return lines.stream().filter(this::isDeck).findFirst();
    }
}
