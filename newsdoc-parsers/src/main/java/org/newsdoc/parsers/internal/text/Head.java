package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.story.Part;

/** What stands over a story, gathered line by line. */
final class Head {
    String headline = "";
    int headlineLine = -1;
    String site = "";

    @Nullable
    String kicker;

    @Nullable
    String deck;

    final List<String> keyPoints = new ArrayList<>();
    final List<Contributor> authors = new ArrayList<>();
    final List<String> categories = new ArrayList<>();

    @Nullable
    NewsDate published;

    @Nullable
    NewsDate modified;

    int publishedLine = -1;

    /** Whether a line said when the story appeared, if only how long ago. */
    boolean isDated;

    final List<Image> images = new ArrayList<>();

    /** Notes that stand over the headline. */
    final List<Part.Remark> remarks = new ArrayList<>();

    /** The first line of the body. */
    int bodyStart;

    /** Whether the authors are known only from a bare name. */
    boolean bareAuthors;

    /** Adds categories that are not there yet. */
    void addCategories(List<String> more) {
        for (var category : more) {
            if (!categories.contains(category)) {
                categories.add(category);
            }
        }
    }

    /** Takes what a line says, as far as nothing is known yet; a byline counts for more than a bare name. */
    void add(MetaLine line, int number) {
        if (!line.authors().isEmpty()) {
            if (bareAuthors && line.explicit()) {
                authors.clear();
            }
            bareAuthors = !line.explicit() && (authors.isEmpty() || bareAuthors);
            addAuthors(line.authors());
        }
        addCategories(line.categories());
        var date = line.published();
        if (date.isPresent() && published == null) {
            published = date.get();
            publishedLine = number;
        } else if (date.isPresent() && modified == null && isEarlier(date.get(), published)) {
            modified = published;
            published = date.get();
        }
        if (modified == null) {
            modified = line.modified().orElse(null);
        }
    }

    private static boolean isEarlier(NewsDate date, @Nullable NewsDate other) {
        return other instanceof NewsDate.Moment later
                && date instanceof NewsDate.Moment earlier
                && earlier.value().isBefore(later.value());
    }

    /** Takes a line that is nothing but the time of the day already known, or that of its change. */
    boolean addClock(String line, Context context) {
        var day = published == null || modified != null ? null : published.day().orElse(null);
        if (day != null) {
            modified =
                    context.knowledge().metaLines().changed(line, day, context).orElse(null);
        }
        return modified != null && day != null || addTime(line, context);
    }

    private boolean addTime(String line, Context context) {
        boolean form = line.length() >= 4 && line.length() <= 12 && Character.isDigit(line.charAt(0));
        if (!form || !(published instanceof NewsDate.Day day)) {
            return false;
        }
        var clock = context.knowledge().dates().clock(line, 0, day.value(), context.language());
        if (clock.isEmpty() || clock.get().end() < line.length()) {
            return false;
        }
        published = clock.get().date();
        return true;
    }

    /** Takes a picture with its caption and what it shows. */
    void add(Caption caption, String alt) {
        images.add(Pictures.of(caption).toBuilder().alt(alt).build());
    }

    /** Whether author or date are known. */
    boolean hasByline() {
        return !authors.isEmpty() || isDated || published != null || modified != null || publishedLine >= 0;
    }

    /** Forgets a bare name that turns out to be the place the story comes from. */
    void dropPlace(String place) {
        if (bareAuthors) {
            authors.removeIf(author -> author.name().equalsIgnoreCase(place));
        }
    }

    /** Whether one of the authors has a person's name. */
    boolean hasPeople(Context context) {
        return authors.stream()
                .anyMatch(author -> !context.knowledge().metaLines().isOrganisation(author.name()));
    }

    /** Forgets organisations where people are known to have written the story. */
    void dropOrganisations(Context context) {
        if (hasPeople(context)) {
            authors.removeIf(author -> context.knowledge().metaLines().isOrganisation(author.name()));
        }
    }

    /** Takes the authors of a line instead of those known. */
    void replaceAuthors(MetaLine line) {
        authors.clear();
        authors.addAll(line.authors());
    }

    private void addAuthors(List<Contributor> more) {
        for (var author : more) {
            if (authors.stream().noneMatch(known -> known.name().equalsIgnoreCase(author.name()))) {
                authors.add(author);
            }
        }
    }

    /** Takes a caption or credit; one that goes with the picture before it completes it. */
    void add(Caption caption) {
        Pictures.add(images, caption);
    }
}
