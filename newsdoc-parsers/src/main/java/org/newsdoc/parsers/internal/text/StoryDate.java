package org.newsdoc.parsers.internal.text;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.claims.StoryAddress;
import org.newsdoc.parsers.internal.date.AddressDate;
import org.newsdoc.parsers.internal.date.DateReader;

/** Finds when a crawled story appeared where no line under its headline says so: near the headline, in the address, behind the story. */
final class StoryDate {
    /** So many lines over the headline, under it and behind the story are looked at. */
    private static final int ABOVE = 4;

    private static final int BELOW = 10;
    private static final int BEHIND = 8;

    private static final int LONGEST = 200;

    /** A paragraph that a date opens has it within so many signs. */
    private static final int OPENING = 30;

    private final Facts facts;
    private final Head head;
    private final @Nullable NewsDate address;

    private StoryDate(Facts facts, Head head) {
        this.facts = facts;
        this.head = head;
        this.address = facts.context()
                .url()
                .map(Url::value)
                .flatMap(url -> AddressDate.find(StoryAddress.path(url)))
                .orElse(null);
    }

    /**
     * Adds the date to a head that has none, and reads one again that the address contradicts.
     *
     * @param end the end of the story
     */
    static void complete(Facts facts, Head head, int end) {
        if (facts.lines().isSpaced()) {
            return;
        }
        var date = new StoryDate(facts, head);
        if (head.published == null) {
            date.find(end);
        } else {
            date.reorder();
        }
    }

    private void find(int end) {
        if (head.modified == null && near(end)) {
            return;
        }
        if (address != null) {
            head.published = address;
            return;
        }
        if (head.modified == null && !behind(end)) {
            return;
        }
        head.published = head.published == null ? head.modified : head.published;
    }

    /** The line nearest to the headline that holds a date. */
    private boolean near(int end) {
        int below = Math.min(end, Math.max(head.headlineLine + BELOW, head.bodyStart + 2));
        for (int distance = 0; head.headlineLine + distance < below; distance++) {
            if (take(head.headlineLine + distance) || distance <= ABOVE && take(head.headlineLine - distance)) {
                return true;
            }
        }
        return false;
    }

    private boolean behind(int end) {
        for (int i = Math.max(head.bodyStart, end - 2); i < end + BEHIND && facts.has(i); i++) {
            if (facts.isBareMarker(i) || i >= end && facts.isDated(i) && facts.has(i + 1) && facts.isHeadline(i + 1)) {
                return false;
            }
            if (take(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(int i) {
        if (!facts.has(i) || i == 0) {
            return false;
        }
        var found = in(i);
        found.ifPresent(date -> {
            head.published = date;
            head.publishedLine = facts.lines().get(i).number();
        });
        return found.isPresent();
    }

    /** The date in a line that is not a caption; running text counts only where a date opens it. */
    private Optional<NewsDate> in(int i) {
        var text = facts.text(i);
        boolean prose = facts.isProse(i) || text.length() > LONGEST;
        if (facts.caption(i).isPresent()) {
            return Optional.empty();
        }
        var part = prose && text.length() > OPENING ? text.substring(0, OPENING) : text;
        return facts.context().knowledge().dates().find(part, facts.context().locale(), null).stream()
                .filter(found -> !prose || found.start() <= 1)
                .map(DateReader.Found::date)
                .filter(date -> date.day().isPresent())
                .findFirst();
    }

    /** Day and month in the other order, where that makes them the date in the address. */
    private void reorder() {
        var day = address == null ? Optional.<LocalDate>empty() : address.day();
        if (day.isEmpty() || !day.equals(swapped(head.published).flatMap(NewsDate::day))) {
            return;
        }
        head.published = swapped(head.published).orElse(head.published);
        head.modified = swapped(head.modified).orElse(head.modified);
    }

    private static Optional<NewsDate> swapped(@Nullable NewsDate date) {
        var day = date == null ? null : date.day().orElse(null);
        if (date == null || day == null || day.getDayOfMonth() > 12) {
            return Optional.empty();
        }
        var other = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        return NewsDate.parse(date.toString().replace(day.toString(), other.toString()));
    }
}
