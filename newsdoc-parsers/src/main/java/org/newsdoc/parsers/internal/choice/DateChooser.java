package org.newsdoc.parsers.internal.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.Printed;

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
    private static final double PRINTED = 1.5;
    private static final double ADDRESS = 1.4;
    private static final double LOOSE = 0.8;

    private final Claims claims;
    private final Context context;

    DateChooser(Claims claims, Context context) {
        this.claims = claims;
        this.context = context;
    }

    Optional<NewsDate> published(Header header, List<String> metaLines) {
        var ballot = new Ballot<NewsDate>("published", DateChooser::day);
        for (var claim : claims.all(Field.PUBLISHED)) {
            read(claim.value())
                    .ifPresent(date -> ballot.vote(claim.source(), date, WEIGHTS.getOrDefault(claim.source(), OTHER)));
        }
        for (var line : metaLines) {
            var read = context.metaLine(line).flatMap(one -> one.published());
            read.ifPresent(date -> ballot.vote("line", date, PRINTED));
        }
        double weight = PRINTED;
        for (var printed : header.dates()) {
            var date = read(printed);
            if (date.isPresent()) {
                ballot.vote("printed", date.get(), weight);
                weight = 0.3;
            }
        }
        address().ifPresent(date -> ballot.vote("address", date, ADDRESS));
        double loose = LOOSE;
        for (var printed : header.looseDates()) {
            var date = loose < 0.2 ? Optional.<NewsDate>empty() : read(printed);
            if (date.isPresent()) {
                ballot.vote("printed", date.get(), loose);
                loose *= 0.7;
            }
        }
        return mostExact(ballot.winners(context));
    }

    Optional<NewsDate> modified(Optional<NewsDate> published) {
        var ballot = new Ballot<NewsDate>("modified", DateChooser::day);
        for (var claim : claims.all(Field.MODIFIED)) {
            read(claim.value())
                    .ifPresent(date -> ballot.vote(claim.source(), date, WEIGHTS.getOrDefault(claim.source(), OTHER)));
        }
        return mostExact(ballot.winners(context));
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

    private Optional<NewsDate> read(Printed printed) {
        return read(printed.text());
    }

    private Optional<NewsDate> read(String text) {
        var machine = MachineDate.read(text);
        if (machine.isPresent()) {
            return machine.filter(date -> date.day().isPresent());
        }
        var reference = context.referenceTime().orElse(null);
        var dates = context.knowledge().dates();
        var whole = dates.read(text, context.language(), reference);
        if (whole.isPresent()) {
            return whole.filter(date -> date.day().isPresent());
        }
        return dates.find(text, context.language(), reference).stream()
                .map(found -> found.date())
                .filter(date -> date.day().isPresent())
                .findFirst();
    }

    /** The date in the address: {@code /2020/02/02/}, {@code /2020-02-02-}, {@code 20200202}. */
    private Optional<NewsDate> address() {
        var address =
                context.url().map(Url::value).or(() -> claims.first(Field.URL)).orElse("");
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path < 0 ? Optional.empty() : AddressDate.find(address.substring(path));
    }
}
