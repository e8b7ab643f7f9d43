package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.body.Body;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.label.Kickers;

/** Chooses the headline: what is printed large, unless metadata agree on something else. */
final class HeadlineChooser {
    private static final double PRINTED = 3.45;
    private static final Map<String, Double> WEIGHTS = Map.of(
            "json-ld", 1.7, "og:title", 1.5, "microdata", 1.5, "twitter:title", 0.4, "title", 0.9, "json-ld page", 0.5);
    private static final double OTHER = 0.4;

    /** Where titles are written with care: the first of them that is or ends the printed headline tells where that begins. */
    private static final List<String> SURE = List.of("og:title", "json-ld", "meta headline");

    private static final int SHORTEST = 10;

    private final Page page;
    private final Claims claims;
    private final Body body;
    private final SiteName site;
    private final TitleCleaner cleaner;

    private HeadlineChooser(Page page, Claims claims, Body body, SiteName site) {
        this.page = page;
        this.claims = claims;
        this.body = body;
        this.site = site;
        this.cleaner = new TitleCleaner(site);
    }

    static Headline choose(Page page, Claims claims, Body body, SiteName site, Context context) {
        return new HeadlineChooser(page, claims, body, site).choose(context);
    }

    private Headline choose(Context context) {
        var titles = titles();
        var printed = new HeadlineFinder(page, body, site, titles.values(), context).find(claims);
        var ballot = new Ballot<String>("headline", Letters::of);
        var best = bestPrinted(printed, titles);
        var shown =
                best == null ? "" : variant(best, titles, context.knowledge().kickers());
        if (best != null) {
            ballot.vote("h1", shown, PRINTED);
        }
        boolean split = best != null && best.parts().size() > 1;
        titles.forEach((source, text) -> {
            boolean same = split && !shown.isEmpty() && isEnd(Letters.of(shown), Letters.of(text));
            ballot.vote(source, same ? shown : text, WEIGHTS.getOrDefault(source, OTHER));
        });
        var winner = ballot.winner(context).orElse("");
        if (best == null) {
            winner = cleaner.withoutTail(winner);
        }
        int node = best == null ? body.headline() : best.node();
        return new Headline(winner, best == null ? "" : best.kickerOf(winner), node);
    }

    /** The titles of metadata by source, one each, without the site's name. */
    private Map<String, String> titles() {
        var raw = new LinkedHashMap<String, String>();
        for (var claim : claims.all(Field.HEADLINE)) {
            if (!claims.headings().contains(claim.node())) {
                raw.putIfAbsent(claim.source(), claim.value());
            }
        }
        raw.remove("json-ld alternativeHeadline");
        raw.replaceAll((source, text) -> unbroken(text, raw.values()));
        var printed = new HashSet<String>();
        claims.headings()
                .forEach(node ->
                        printed.add(Letters.of(PrintedHeadline.of(page, node).whole())));
        var known = new HashSet<>(printed);
        raw.forEach((source, text) -> {
            if (!source.equals("title")) {
                known.add(Letters.of(text));
            }
        });
        var clean = new LinkedHashMap<String, String>();
        raw.forEach((source, text) ->
                clean.put(source, printed.contains(Letters.of(text)) ? text : cleaner.clean(text, known)));
        clean.values().removeIf(String::isBlank);
        return clean;
    }

    /** A title, or the longer one it is the beginning of up to a quotation mark that ended the attribute it stood in. */
    private static String unbroken(String title, Collection<String> titles) {
        for (var other : titles) {
            if (other.length() > title.length()
                    && title.length() >= SHORTEST
                    && other.startsWith(title)
                    && other.substring(title.length()).stripLeading().startsWith("\"")) {
                return other;
            }
        }
        return title;
    }

    /** The heading that metadata repeat, else the one nearest to the story or most like the titles. */
    private @org.jspecify.annotations.Nullable PrintedHeadline bestPrinted(
            List<PrintedHeadline> printed, Map<String, String> titles) {
        if (printed.isEmpty()) {
            return null;
        }
        var wordings = titles.values().stream().distinct().map(Wording::of).toList();
        PrintedHeadline best = null;
        double most = -1;
        for (var one : printed) {
            double score = score(one, wordings);
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return most < 0.1 && printed.size() > 1 && !titles.isEmpty() ? null : best;
    }

    private double score(PrintedHeadline one, List<Wording> titles) {
        double score = one.node() == body.headline() ? 0.6 : 0;
        var whole = Wording.of(one.whole());
        var parts = one.parts().stream().map(Letters::of).toList();
        double like = 0;
        for (var title : titles) {
            like = Math.max(like, Letters.likeness(whole.words(), title.words()));
            if (parts.contains(title.letters()) || title.letters().equals(whole.letters())) {
                like = 2;
            }
        }
        return score + like;
    }

    /** The form of a printed headline that metadata confirm: without its kicker where the strongest of them lacks that. */
    private String variant(PrintedHeadline printed, Map<String, String> titles, Kickers kickers) {
        var whole = Letters.of(printed.whole());
        boolean split = printed.parts().size() > 1;
        boolean kicker = !split && kickers.inHeadline(printed.whole()).isPresent();
        for (var title : byCare(titles)) {
            var letters = Letters.of(title.getValue());
            if (letters.equals(whole)) {
                return split ? title.getValue() : printed.whole();
            }
            if (SURE.contains(title.getKey()) && printed.isFollowedByBar(letters)) {
                return title.getValue();
            }
            if (!kicker && (split || SURE.contains(title.getKey())) && isEnd(letters, whole)) {
                var ending = printed.ending(letters.length());
                if (!ending.isEmpty()) {
                    return ending;
                }
            }
        }
        return printed.withoutKicker();
    }

    private static List<Map.Entry<String, String>> byCare(Map<String, String> titles) {
        var ordered = new ArrayList<>(titles.entrySet());
        ordered.sort(Comparator.comparingInt(
                entry -> SURE.contains(entry.getKey()) ? SURE.indexOf(entry.getKey()) : SURE.size()));
        return ordered;
    }

    private static boolean isEnd(String letters, String whole) {
        return letters.length() >= SHORTEST
                && letters.length() * 3 > whole.length()
                && letters.length() < whole.length()
                && whole.endsWith(letters);
    }
}
