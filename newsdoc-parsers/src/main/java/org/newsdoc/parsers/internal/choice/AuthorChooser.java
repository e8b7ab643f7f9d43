package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.Printed;

/** Chooses the authors: the people of the strongest source that names any, else the organisation of the byline. */
final class AuthorChooser {
    private static final int LONGEST_BYLINE = 160;

    private final Claims claims;
    private final SiteName site;
    private final Context context;
    private final Map<String, List<Contributor>> bySource = new LinkedHashMap<>();

    AuthorChooser(Claims claims, SiteName site, Context context) {
        this.claims = claims;
        this.site = site;
        this.context = context;
    }

    /**
     * The authors.
     *
     * @param metaLines bylines and publication lines that stood in the story
     * @param signature the last line of the story
     * @param from first node that belongs to the story and what is printed around it
     * @param to end of it, exclusive
     */
    List<Contributor> choose(Header header, List<String> metaLines, String signature, int from, int to) {
        for (var claim : claims.all(Field.AUTHOR)) {
            if (!isAddress(claim.value()) && claim.isWithin(from, to)) {
                addAll(claim.source(), claim.value());
            }
        }
        header.bylines().forEach(this::addPrinted);
        metaLines.forEach(this::addLine);
        if (bySource.values().stream().flatMap(List::stream).noneMatch(this::isPerson)) {
            addUnmarked(header, signature);
        }
        var winner = winner();
        var authors = bySource.getOrDefault(winner, List.of());
        if (!winner.isEmpty() && context.wantsEvidence()) {
            record(winner, authors);
        }
        return detailed(authors);
    }

    /** Reads what only its words show to be a byline; costs more than all else, so only where nothing else names a person. */
    private void addUnmarked(Header header, String signature) {
        for (var line : header.shortLines()) {
            addLine(line.text());
        }
        if (context.knowledge().metaLines().looksLikeName(signature)) {
            addAll("signature", signature);
        }
    }

    /** The first source that names a person, or one that names the same people and more; else the first of all. */
    private String winner() {
        var best = "";
        for (var entry : bySource.entrySet()) {
            if (entry.getValue().stream().anyMatch(this::isPerson)) {
                best = best.isEmpty() || isMore(entry.getValue(), bySource.getOrDefault(best, List.of()))
                        ? entry.getKey()
                        : best;
            }
        }
        return best.isEmpty() ? bySource.keySet().stream().findFirst().orElse("") : best;
    }

    private boolean isMore(List<Contributor> authors, List<Contributor> than) {
        if (authors.size() <= than.size() || authors.size() > 2 * than.size() + 1) {
            return false;
        }
        var names = authors.stream().map(author -> Letters.of(author.name())).toList();
        return than.stream().allMatch(author -> names.contains(Letters.of(author.name())))
                && authors.stream().allMatch(this::isPerson);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http")
                || text.startsWith("/")
                || text.startsWith("www.")
                || text.startsWith("@")
                || text.indexOf('@') > 0 && text.indexOf(' ') < 0;
    }

    /** Whether a name is more than a number or the address of a site. */
    private static boolean isName(String name) {
        return !name.startsWith("www.")
                && !name.startsWith("http")
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isPerson(Contributor author) {
        return !site.is(author.name()) && context.knowledge().metaLines().looksLikeName(author.name());
    }

    /** Reads an element that is marked as a byline: the names it links, else its words. */
    private void addPrinted(Printed byline) {
        if (bySource.containsKey("byline") || byline.text().length() > LONGEST_BYLINE) {
            return;
        }
        var line = context.metaLine(byline.text());
        if (line.isPresent() && !line.get().authors().isEmpty()) {
            add("byline", line.get().authors());
            return;
        }
        var people = context.knowledge().metaLines().contributors(byline.text(), context);
        add("byline", people.stream().filter(this::isPerson).toList());
    }

    /** Reads a line that nothing marks as a byline but its words. */
    private void addLine(String line) {
        if (!bySource.containsKey("line") && line.length() <= LONGEST_BYLINE) {
            var read = context.metaLine(line);
            read.filter(one -> one.explicit() && !one.authors().isEmpty()).ifPresent(one -> add("line", one.authors()));
        }
    }

    private void add(String source, List<Contributor> people) {
        if (!people.isEmpty()) {
            bySource.put(source, people);
        }
    }

    private void addAll(String source, String text) {
        var people = context.knowledge().metaLines().contributors(text, context);
        var list = bySource.computeIfAbsent(source, key -> new ArrayList<>());
        for (var person : people) {
            if (isName(person.name())
                    && list.stream().noneMatch(one -> Letters.of(one.name()).equals(Letters.of(person.name())))) {
                list.add(person);
            }
        }
        if (list.isEmpty()) {
            bySource.remove(source);
        }
    }

    private void record(String source, List<Contributor> authors) {
        var losers = new ArrayList<Evidence.Claim>();
        bySource.forEach((other, list) -> {
            if (!other.equals(source)) {
                losers.add(new Evidence.Claim(other, names(list)));
            }
        });
        context.record(new Evidence("authors", new Evidence.Claim(source, names(authors)), losers));
    }

    /** The authors with what metadata know of them. */
    private List<Contributor> detailed(List<Contributor> authors) {
        return authors.stream().map(this::detailed).toList();
    }

    private static String names(List<Contributor> authors) {
        return String.join(", ", authors.stream().map(Contributor::name).toList());
    }

    private Contributor detailed(Contributor author) {
        for (var known : claims.people()) {
            if (Letters.of(known.name()).equals(Letters.of(author.name()))) {
                var detailed = author.toBuilder();
                known.url().filter(url -> author.url().isEmpty()).ifPresent(detailed::url);
                known.role().filter(role -> author.role().isEmpty()).ifPresent(detailed::role);
                return detailed.build();
            }
        }
        return author;
    }
}
