package org.newsdoc.parsers.internal.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.header.Header;
import org.newsdoc.parsers.internal.header.Printed;

/** The dates printed on a page; the nearer to the headline, the more they count. */
final class PrintedDates {
    /** How many nodes before the headline are near it. */
    private static final int BEFORE = 30;

    /** How many nodes from the beginning of the story are near it. */
    private static final int BEHIND = 15;

    private static final double MARKED = 1.5;
    private static final double MARKED_BEFORE = 1.1;
    private static final double LOOSE = 1.25;
    private static final double FAR = 0.7;
    private static final double FAR_LOOSE = 0.5;
    private static final double AGAIN = 0.3;
    private static final int MOST = 6;

    /** Earlier dates are those of a clock that was never set. */
    private static final int FIRST_YEAR = 1600;

    /**
     * What a text says.
     *
     * @param published when the story was published
     * @param changed when it was changed
     */
    private record Dates(Optional<NewsDate> published, Optional<NewsDate> changed) {}

    private final Header header;
    private final int headline;
    private final int first;
    private final int last;
    private final DateSearch search;
    private final Context context;
    private final Set<String> seen = new HashSet<>();

    /**
     * The dates of a page.
     *
     * @param headline node of the headline; -1 when it is not printed
     * @param first first node of the story's text
     * @param last end of the story
     */
    PrintedDates(Header header, int headline, int first, int last, DateSearch search, Context context) {
        this.header = header;
        this.headline = headline;
        this.first = first;
        this.last = last;
        this.search = search;
        this.context = context;
    }

    /**
     * Votes with what is printed around the story.
     *
     * @param known lines that have voted
     */
    void vote(List<String> known, Ballot<NewsDate> ballot) {
        seen.addAll(known);
        var marked = near(header.dates());
        boolean before = !marked.isEmpty() && marked.get(0).node() < headline;
        boolean voted = vote(marked, before ? MARKED_BEFORE : MARKED, ballot);
        boolean near = vote(near(header.looseDates()), LOOSE, ballot) || voted;
        vote(far(header.dates()), near ? AGAIN : FAR, ballot);
        vote(far(header.looseDates()), near ? AGAIN : FAR_LOOSE, ballot);
    }

    /** Votes with what is printed anywhere, and with the dates of changes. */
    void voteAll(Ballot<NewsDate> ballot) {
        change().ifPresent(date -> ballot.vote("printed", date, MARKED));
        var found = search.find();
        vote(found, MARKED, ballot);
        if (ballot.isEmpty()) {
            for (var one : found) {
                dates(one.text()).changed().ifPresent(date -> ballot.vote("printed", date, AGAIN));
            }
        }
        if (ballot.isEmpty()) {
            search.state().flatMap(this::read).ifPresent(date -> ballot.vote("script", date, AGAIN));
        }
    }

    /** When the story was changed, as printed. */
    Optional<NewsDate> change() {
        for (var one : header.changes()) {
            var dates = dates(one.text());
            var date = dates.changed().or(dates::published);
            if (date.isPresent()) {
                return date;
            }
        }
        return Stream.concat(
                        near(header.dates()).stream(),
                        header.looseDates().stream().limit(MOST))
                .flatMap(one -> dates(one.text()).changed().stream())
                .findFirst();
    }

    private List<Printed> near(List<Printed> printed) {
        return printed.stream().filter(this::isNear).toList();
    }

    private List<Printed> far(List<Printed> printed) {
        return printed.stream().filter(one -> !isNear(one)).toList();
    }

    private boolean isNear(Printed one) {
        int start = headline < 0 || first >= 0 && first < headline ? first : headline;
        int from = start - BEFORE;
        int to = Math.max(Math.max(first, headline), Math.min(first + BEHIND, last));
        return one.node() >= from && one.node() < to;
    }

    /** Votes with the first dates, of which the very first counts most; whether there are any. */
    private boolean vote(List<Printed> printed, double weight, Ballot<NewsDate> ballot) {
        var counted = new ArrayList<NewsDate>();
        for (var one : printed) {
            boolean news = counted.size() < MOST && seen.add(one.text());
            var date = news ? dates(one.text()).published() : Optional.<NewsDate>empty();
            if (date.isPresent()) {
                ballot.vote("printed", date.get(), counted.isEmpty() ? weight : AGAIN / counted.size());
                counted.add(date.get());
            }
        }
        return !counted.isEmpty();
    }

    private Dates dates(String text) {
        var machine = MachineDate.read(text);
        if (machine.isPresent()) {
            return new Dates(machine.filter(PrintedDates::isDay), Optional.empty());
        }
        var line = context.metaLine(text).orElse(null);
        if (line != null && (line.published().isPresent() || line.modified().isPresent())) {
            return new Dates(
                    line.published().filter(PrintedDates::isDay),
                    line.modified().filter(PrintedDates::isDay));
        }
        return new Dates(read(text), Optional.empty());
    }

    /** The first date in a text. */
    Optional<NewsDate> read(String text) {
        var machine = MachineDate.read(text);
        if (machine.isPresent()) {
            return machine.filter(PrintedDates::isDay);
        }
        var reference = context.referenceTime().orElse(null);
        var dates = context.knowledge().dates();
        var whole = dates.read(text, context.locale(), reference);
        if (whole.isPresent()) {
            return whole.filter(PrintedDates::isDay);
        }
        return dates.find(text, context.locale(), reference).stream()
                .map(found -> found.date())
                .filter(PrintedDates::isDay)
                .findFirst();
    }

    private static boolean isDay(NewsDate date) {
        return date.day().filter(day -> day.getYear() >= FIRST_YEAR).isPresent();
    }
}
