package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.html.Page;

/** Chooses the headline: what is printed large, unless metadata agree on something else. */
final class HeadlineChooser {
    private static final double PRINTED = 3;
    private static final Map<String, Double> WEIGHTS = Map.of(
            "json-ld", 1.7, "og:title", 1.5, "microdata", 1.5, "twitter:title", 0.4, "title", 0.9, "json-ld page", 0.5);
    private static final double OTHER = 0.4;

    private final Page page;
    private final Claims claims;
    private final Body body;
    private final TitleCleaner cleaner;

    private HeadlineChooser(Page page, Claims claims, Body body, SiteName site) {
        this.page = page;
        this.claims = claims;
        this.body = body;
        this.cleaner = new TitleCleaner(site);
    }

    static Headline choose(Page page, Claims claims, Body body, SiteName site, Context context) {
        return new HeadlineChooser(page, claims, body, site).choose(context);
    }

    private Headline choose(Context context) {
        var titles = titles();
        var printed = printed(titles);
        var ballot = new Ballot<String>("headline", Letters::of);
        var best = bestPrinted(printed, titles);
        var shown = best == null ? "" : variant(best, titles);
        if (best != null) {
            ballot.vote("h1", shown, PRINTED);
        }
        titles.forEach((source, text) -> ballot.vote(source, text, WEIGHTS.getOrDefault(source, OTHER)));
        var winner = ballot.winner(context).orElse("");
        int node = best == null ? body.headline() : best.node();
        return new Headline(winner, best == null ? "" : best.kickerOf(winner), node);
    }

    /** The titles of metadata by source, one each, without the site's name. */
    private Map<String, String> titles() {
        var raw = new LinkedHashMap<String, String>();
        claims.all(Field.HEADLINE).forEach(claim -> raw.putIfAbsent(claim.source(), claim.value()));
        raw.remove("json-ld alternativeHeadline");
        var known = new HashSet<String>();
        claims.headings()
                .forEach(node ->
                        known.add(Letters.of(PrintedHeadline.of(page, node).whole())));
        raw.forEach((source, text) -> {
            if (!source.equals("title")) {
                known.add(Letters.of(text));
            }
        });
        var clean = new LinkedHashMap<String, String>();
        raw.forEach((source, text) -> clean.put(source, cleaner.clean(text, known)));
        clean.values().removeIf(String::isBlank);
        return clean;
    }

    private List<PrintedHeadline> printed(Map<String, String> titles) {
        var nodes = new ArrayList<>(claims.headings());
        if (body.headline() >= 0 && !nodes.contains(body.headline())) {
            nodes.add(body.headline());
        }
        var printed = new ArrayList<PrintedHeadline>();
        for (int node : nodes) {
            var one = PrintedHeadline.of(page, node);
            if (one.whole().length() > 2 && one.whole().length() < 500) {
                printed.add(one);
            }
        }
        return printed;
    }

    /** The heading that metadata repeat, else the one nearest to the story or most like the titles. */
    private @org.jspecify.annotations.Nullable PrintedHeadline bestPrinted(
            List<PrintedHeadline> printed, Map<String, String> titles) {
        PrintedHeadline best = null;
        double most = -1;
        for (var one : printed) {
            double score = score(one, titles);
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return most < 0.1 && printed.size() > 1 && !titles.isEmpty() ? null : best;
    }

    private double score(PrintedHeadline one, Map<String, String> titles) {
        double score = one.node() == body.headline() ? 0.6 : 0;
        Set<String> words = Letters.words(one.whole());
        double like = 0;
        for (var title : titles.values()) {
            var letters = Letters.of(title);
            like = Math.max(like, Letters.likeness(words, Letters.words(title)));
            if (one.parts().stream().anyMatch(part -> Letters.of(part).equals(letters))
                    || letters.equals(Letters.of(one.whole()))) {
                like = 2;
            }
        }
        return score + like;
    }

    /** The form of a printed headline that metadata confirm: with or without what stands before it. */
    private static String variant(PrintedHeadline printed, Map<String, String> titles) {
        var whole = Letters.of(printed.whole());
        for (var title : titles.values()) {
            if (Letters.of(title).equals(whole)) {
                return printed.whole();
            }
        }
        for (var title : titles.values()) {
            var letters = Letters.of(title);
            if (letters.length() >= 10 && whole.endsWith(letters) && letters.length() * 3 > whole.length()) {
                return title;
            }
        }
        return printed.withoutKicker();
    }
}
