package org.newsdoc.parsers.internal.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.claims.Claim;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.claims.StoryAddress;
import org.newsdoc.parsers.internal.date.AddressDate;
import org.newsdoc.parsers.internal.date.DateReader;

/** Chooses the dates: the day that most sources agree on, in the most exact form. */
final class DateChooser {
    private static final Map<String, Double> WEIGHTS = Map.of(
            "json-ld",
            3.0,
            "article:published_time",
            2.5,
            "microdata",
            2.0,
            "json-ld page",
            1.2,
            "json-ld dateCreated",
            0.6,
            "json-ld uploadDate",
            0.6,
            "json-ld page dateCreated",
            0.4,
            "meta date",
            0.9);
    private static final double OTHER = 1.2;
    private static final double LINE = 1.5;
    private static final double AGAIN = 0.3;
    private static final double ADDRESS = 1.4;
    private static final double LEDE = 1.1;
    private static final double TITLE = 0.9;
    private static final int BEGINNING = 40;

    /** Sources that are written by the publisher's system with care. */
    private static final Set<String> SURE = Set.of("json-ld", "article:published_time", "microdata");

    private final Claims claims;
    private final PrintedDates printed;
    private final Context context;

    DateChooser(Claims claims, PrintedDates printed, Context context) {
        this.claims = claims;
        this.printed = printed;
        this.context = context;
    }

    /** Whether a source that is written with care names the date of publication. */
    static boolean isSure(Claims claims) {
        return claims.all(Field.PUBLISHED).stream().map(Claim::source).anyMatch(SURE::contains);
    }

    /**
     * When the story was published.
     *
     * @param metaLines bylines and publication lines that stood in the story
     * @param ledes the first paragraphs
     */
    Optional<NewsDate> published(List<String> metaLines, List<String> ledes) {
        var ballot = new Ballot<NewsDate>("published", DateChooser::day);
        voteClaims(Field.PUBLISHED, ballot);
        voteLines(metaLines, ballot);
        address().ifPresent(date -> ballot.vote("address", date, ADDRESS));
        printed.vote(metaLines, ballot);
        ledes.stream()
                .flatMap(lede -> atBeginning(lede).stream())
                .findFirst()
                .ifPresent(date -> ballot.vote("lede", date, LEDE));
        claims.from("title", Field.HEADLINE).stream()
                .flatMap(title -> atEnd(title).stream())
                .forEach(date -> ballot.vote("title", date, TITLE));
        if (ballot.isEmpty()) {
            printed.voteAll(ballot);
        }
        return LocalDay.of(mostExact(ballot.winners(context)), ballot.values());
    }

    /** When it was last changed. */
    Optional<NewsDate> modified() {
        var ballot = new Ballot<NewsDate>("modified", DateChooser::day);
        voteClaims(Field.MODIFIED, ballot);
        if (ballot.isEmpty()) {
            printed.change().ifPresent(date -> ballot.vote("printed", date, LINE));
        }
        return LocalDay.of(mostExact(ballot.winners(context)), ballot.values());
    }

    private void voteClaims(Field field, Ballot<NewsDate> ballot) {
        for (var claim : claims.all(field)) {
            double weight = WEIGHTS.getOrDefault(claim.source(), OTHER);
            var date = printed.read(claim.value());
            date.ifPresent(one -> ballot.vote(claim.source(), one, weight));
            monthFirst(claim.value())
                    .filter(one -> !date.map(DateChooser::day).equals(Optional.of(day(one))))
                    .ifPresent(one -> ballot.vote(claim.source(), one, weight / 2));
        }
    }

    /** The other reading of {@code 11/02/2031} in metadata, which programs may write with the month first in any language. */
    private Optional<NewsDate> monthFirst(String text) {
        boolean slashes = text.indexOf('/') > 0 && text.indexOf('/') < 3;
        return slashes ? context.knowledge().dates().read(text, "en-US", null) : Optional.empty();
    }

    /** Lines in the story that hold a date; where several days are named they are a list of something. */
    private void voteLines(List<String> metaLines, Ballot<NewsDate> ballot) {
        var dates = new LinkedHashMap<String, NewsDate>();
        for (var line : metaLines) {
            var read = context.metaLine(line).flatMap(MetaLine::published);
            read.ifPresent(date -> dates.putIfAbsent(day(date), date));
        }
        double weight = dates.size() > 2 ? AGAIN : LINE;
        dates.values().forEach(date -> ballot.vote("line", date, weight));
    }

    /** The date with which a paragraph begins, as those of announcements do. */
    private Optional<NewsDate> atBeginning(String lede) {
        var begin = lede.length() > BEGINNING ? lede.substring(0, BEGINNING) : lede;
        return context.knowledge().dates().find(begin, context.locale(), null).stream()
                .filter(found -> found.start() <= 1 && found.date().day().isPresent())
                .map(DateReader.Found::date)
                .findFirst();
    }

    private static String day(NewsDate date) {
        return date.day().map(Object::toString).orElse(date.toString());
    }

    private static Optional<NewsDate> mostExact(List<NewsDate> dates) {
        NewsDate best = null;
        for (var date : dates) {
            if (best == null || exactness(date) > exactness(best)) {
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int exactness(NewsDate date) {
        return date instanceof NewsDate.Moment ? 2 : date instanceof NewsDate.LocalMoment ? 1 : 0;
    }

    /** The date that some sites put before or behind their titles. */
    private Optional<NewsDate> atEnd(String title) {
        return context.knowledge().dates().find(title, context.locale(), null).stream()
                .filter(found -> found.start() == 0 || found.end() == title.length())
                .map(DateReader.Found::date)
                .filter(date -> date.day().isPresent())
                .findFirst();
    }

    /** The date in the address: {@code /2020/02/02/}, {@code /2020-02-02-}, {@code 20200202}. */
    private Optional<NewsDate> address() {
        var address =
                context.url().map(Url::value).or(() -> claims.first(Field.URL)).orElse("");
        return AddressDate.find(StoryAddress.path(address));
    }
}
