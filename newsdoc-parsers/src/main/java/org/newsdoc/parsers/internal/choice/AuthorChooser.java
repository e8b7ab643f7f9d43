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
    private final Claims claims;
    private final SiteName site;
    private final Context context;
    private final Map<String, List<Contributor>> bySource = new LinkedHashMap<>();

    AuthorChooser(Claims claims, SiteName site, Context context) {
        this.claims = claims;
        this.site = site;
        this.context = context;
    }

    List<Contributor> choose(Header header) {
        for (var claim : claims.all(Field.AUTHOR)) {
            if (!isAddress(claim.value())) {
                addAll(claim.source(), claim.value());
            }
        }
        for (var byline : header.bylines()) {
            addPrinted(byline);
        }
        for (var entry : bySource.entrySet()) {
            if (entry.getValue().stream().anyMatch(this::isPerson)) {
                return record(entry.getKey(), entry.getValue());
            }
        }
        return bySource.entrySet().stream()
                .findFirst()
                .map(entry -> record(entry.getKey(), entry.getValue()))
                .orElse(List.of());
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http")
                || text.startsWith("/")
                || text.startsWith("www.")
                || text.startsWith("@")
                || text.indexOf('@') > 0 && text.indexOf(' ') < 0;
    }

    private boolean isPerson(Contributor author) {
        return !site.is(author.name()) && context.knowledge().metaLines().looksLikeName(author.name());
    }

    private void addPrinted(Printed byline) {
        if (bySource.containsKey("byline")) {
            return;
        }
        addAll("byline", byline.text());
    }

    private void addAll(String source, String text) {
        var people = context.knowledge().metaLines().contributors(text, context);
        var list = bySource.computeIfAbsent(source, key -> new ArrayList<>());
        for (var person : people) {
            if (list.stream().noneMatch(one -> Letters.of(one.name()).equals(Letters.of(person.name())))) {
                list.add(person);
            }
        }
        if (list.isEmpty()) {
            bySource.remove(source);
        }
    }

    /** The authors with what metadata know of them. */
    private List<Contributor> record(String source, List<Contributor> authors) {
        var losers = new ArrayList<Evidence.Claim>();
        bySource.forEach((other, list) -> {
            if (!other.equals(source)) {
                losers.add(new Evidence.Claim(other, names(list)));
            }
        });
        context.record(new Evidence("authors", new Evidence.Claim(source, names(authors)), losers));
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
