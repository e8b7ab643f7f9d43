package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claim;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.Printed;

/** Chooses the authors: the people of the strongest source that names any, else the organisation of the byline. */
final class AuthorChooser {
    private static final int LONGEST_BYLINE = 160;
    private static final int SHORTEST_PEN_NAME = 3;
    private static final int LONGEST_PEN_NAME = 24;

    /**
     * What stands at both ends of a story.
     *
     * @param lines its short paragraphs
     * @param signatures its last short paragraphs and what follows them, which may be nothing but a name
     * @param from first node near the headline
     * @param to end of what is near it, exclusive
     */
    record Ends(List<String> lines, List<String> signatures, int from, int to) {
        boolean isBefore(int node) {
            return node < to;
        }

        boolean isNear(int node) {
            return node >= from && node < to;
        }
    }

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
     * @param ends what stands at both ends of the story
     * @param from first node that belongs to the story and what is printed around it
     * @param to end of it, exclusive
     */
    List<Contributor> choose(Header header, List<String> metaLines, Ends ends, int from, int to) {
        for (var claim : claims.all(Field.AUTHOR)) {
            if (!isAddress(claim.value()) && claim.isWithin(from, to) && !isOvertaken(claim, ends)) {
                addAll(claim.source(), claim.value());
            }
        }
        addBylines(header, ends, true);
        metaLines.forEach(this::addLine);
        if (!hasPerson() && header.bylines().stream().anyMatch(byline -> !ends.isBefore(byline.node()))) {
            header.shortLines().stream()
                    .filter(line -> ends.isNear(line.node()))
                    .forEach(line -> addLine(line.text()));
            addBylines(header, ends, false);
        }
        if (!hasPerson()) {
            boolean nobody = bySource.isEmpty();
            addNames(header.bylineNames(), nobody, ends);
            addLines(header);
            if (nobody && bySource.isEmpty()) {
                addPenName(header.bylineNames());
            }
            if (nobody && bySource.isEmpty()) {
                addUnmarked(header, ends);
            }
        }
        var winner = winner();
        if (winner.isEmpty()) {
            return List.of();
        }
        var authors = withoutSite(bySource.getOrDefault(winner, List.of()));
        if (context.options().evidence()) {
            record(winner, authors);
        }
        return detailed(authors);
    }

    /** Whether a claim is printed behind the beginning of the story, where other stories have theirs, and its source has one before that. */
    private boolean isOvertaken(Claim claim, Ends ends) {
        return claim.node() >= 0
                && !ends.isBefore(claim.node())
                && claims.all(Field.AUTHOR).stream()
                        .anyMatch(other -> other.source().equals(claim.source())
                                && other.node() >= 0
                                && ends.isBefore(other.node()));
    }

    /** Reads what is marked as bylines before the story's text, or what is behind its beginning. */
    private void addBylines(Header header, Ends ends, boolean before) {
        header.bylines().stream()
                .filter(byline -> ends.isBefore(byline.node()) == before)
                .forEach(byline -> addPrinted(byline, header.bylineNames()));
    }

    /** People without the name of the site among them. */
    private List<Contributor> withoutSite(List<Contributor> authors) {
        return authors.stream().noneMatch(this::isPerson)
                ? authors
                : authors.stream()
                        .filter(author -> !site.isExactly(author.name()))
                        .toList();
    }

    private boolean hasPerson() {
        return bySource.values().stream().flatMap(List::stream).anyMatch(this::isPerson);
    }

    /**
     * Takes the people that links and innermost elements of bylines name.
     *
     * @param nobody whether nothing else names anybody, so that those far from the headline count
     */
    private void addNames(List<Printed> names, boolean nobody, Ends ends) {
        for (var name : names) {
            if ((nobody || ends.isNear(name.node())) && isPerson(name.text())) {
                addAll("byline link", name.text());
                return;
            }
        }
    }

    /** Takes the first single word that a byline links or sets apart. */
    private void addPenName(List<Printed> names) {
        for (var name : names) {
            if (isPenName(name.text())) {
                add("pen name", List.of(Contributor.builder(name.text()).build()));
                return;
            }
        }
    }

    private boolean isPenName(String text) {
        return text.indexOf(' ') < 0
                && text.indexOf('.') < 0
                && text.length() >= SHORTEST_PEN_NAME
                && text.length() <= LONGEST_PEN_NAME
                && Character.isLetter(text.charAt(0))
                && !site.is(text)
                && !context.knowledge().metaLines().isForeign(text)
                && !isWord(text);
    }

    /** Whether a text is a word of bylines, publication lines or categories. */
    private boolean isWord(String text) {
        return context.metaLine(text).isPresent()
                || !context.knowledge().metaLines().contributors(text, context).stream()
                        .map(Contributor::name)
                        .toList()
                        .equals(List.of(text));
    }

    /** Reads what only its words show to be a byline; costs more than all else, so only where nothing else names a person. */
    private void addLines(Header header) {
        var before = "";
        for (var line : header.shortLines()) {
            addLine(line.text());
            if (!bySource.containsKey("line") && context.knowledge().metaLines().isOpener(before)) {
                addPeople(line.text());
            }
            before = line.text();
        }
    }

    /** Reads the line under a label such as "Author". */
    private void addPeople(String line) {
        add("line", people(line));
    }

    /** Reads bylines between the paragraphs and names that sign the story, where nothing names anybody. */
    private void addUnmarked(Header header, Ends ends) {
        ends.lines().forEach(this::addLine);
        if (hasPerson()) {
            return;
        }
        for (var signature : ends.signatures()) {
            if (context.knowledge().metaLines().looksLikeName(signature) && !isTopic(signature, header)) {
                addAll("signature", signature);
                return;
            }
        }
        for (var line : header.shortLines()) {
            if (ends.isNear(line.node())) {
                addDated(line.text());
            }
        }
    }

    private boolean isTopic(String text, Header header) {
        return claims.all(Field.TOPIC).stream().anyMatch(claim -> claim.value().equalsIgnoreCase(text))
                || claims.all(Field.CATEGORY).stream()
                        .anyMatch(claim -> claim.value().equalsIgnoreCase(text))
                || header.topics().stream().anyMatch(topic -> topic.text().equalsIgnoreCase(text));
    }

    /** {@code 25.10.2031 - Maria Reiter}: what stands beside a date and has the form of a name. */
    private void addDated(String line) {
        var read = context.metaLine(line).orElse(null);
        if (read != null
                && read.published().isPresent()
                && read.categories().size() == 1
                && isPerson(read.categories().get(0))) {
            addAll("line", read.categories().get(0));
        }
    }

    /** The first source that names a person, or one that names the same people and more; else the first of all. */
    private String winner() {
        var best = "";
        for (var entry : bySource.entrySet()) {
            if (entry.getValue().stream().anyMatch(author -> isPerson(author))) {
                best = best.isEmpty() || isMore(entry.getValue(), bySource.getOrDefault(best, List.of()))
                        ? entry.getKey()
                        : best;
            }
        }
        return best.isEmpty() ? organisation() : best;
    }

    /** The first source, unless that names the site and a byline names another organisation. */
    private String organisation() {
        var first = bySource.keySet().stream().findFirst().orElse("");
        boolean own = bySource.getOrDefault(first, List.of()).stream().allMatch(author -> site.is(author.name()));
        var printed = bySource.getOrDefault("line", List.of());
        boolean other = printed.stream().anyMatch(author -> author.name().indexOf(' ') > 0 && !site.is(author.name()));
        return own && other ? "line" : first;
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
        return isPerson(author.name());
    }

    private boolean isPerson(String name) {
        return !site.is(name) && context.knowledge().metaLines().looksLikeName(name);
    }

    /** Reads an element that is marked as a byline: its words, or where they hold more than names, the names it links. */
    private void addPrinted(Printed byline, List<Printed> names) {
        if (bySource.containsKey("byline") || byline.text().length() > LONGEST_BYLINE) {
            return;
        }
        var line = context.metaLine(byline.text());
        var people =
                line.isPresent() && !line.get().authors().isEmpty() ? line.get().authors() : people(byline.text());
        add(
                "byline",
                people.stream()
                        .flatMap(person -> linked(person, names).stream())
                        .toList());
    }

    private List<Contributor> people(String text) {
        return context.knowledge().metaLines().contributors(text, context).stream()
                .filter(this::isPerson)
                .toList();
    }

    /** A name as the links or innermost elements of the byline have it, where words or another name have run into it. */
    private List<Contributor> linked(Contributor person, List<Printed> names) {
        var whole = person.name();
        var inner = names.stream()
                .map(Printed::text)
                .filter(name -> name.length() < whole.length() && whole.contains(name))
                .distinct()
                .toList();
        var people = inner.stream()
                .filter(name -> people(name).stream().map(Contributor::name).anyMatch(name::equals))
                .filter(name ->
                        inner.stream().noneMatch(other -> other.length() > name.length() && other.contains(name)))
                .toList();
        boolean halves =
                people.size() == 1 && inner.stream().anyMatch(part -> whole.equals(people.get(0) + " " + part));
        return people.isEmpty() || halves
                ? List.of(person)
                : people.stream().map(name -> Contributor.builder(name).build()).toList();
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
