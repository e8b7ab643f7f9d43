package org.newsdoc.parsers.internal.text;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.RichText;
import org.newsdoc.model.SectionKind;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.credit.CaptionReader.Caption;
import org.newsdoc.parsers.internal.furniture.Furniture;
import org.newsdoc.parsers.internal.label.LinkMarkers.Marker;

/** What each line is, found out when first asked. Not thread-safe. */
final class Facts {
    /** Furniture, dates and headings are no longer than this. */
    private static final int SHORT = 200;

    private static final int LONGEST_CAPTION = 600;
    private static final int SHORTEST_HEADLINE = 12;

    /** Tells that a date is relative, not which it is. */
    private static final OffsetDateTime ANY_TIME = OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final int FEW = 5;

    /** A headline behind a marker has no more words. */
    private static final int LONGEST_LINK = 25;

    private static final byte SEEN_FURNITURE = 1;
    private static final byte SEEN_META = 2;
    private static final byte SEEN_CAPTION = 4;
    private static final byte SEEN_MARKER = 8;
    private static final byte SEEN_TIME = 16;
    private static final byte TIMELESS = 32;

    private final Lines lines;
    private final Context context;
    private final Knowledge known;
    private final byte[] seen;
    private final Repeats repeats;
    private final Colophon colophon;
    private final Furniture.@Nullable Kind[] furniture;
    private final @Nullable MetaLine[] meta;
    private final @Nullable Caption[] captions;
    private final @Nullable Marker[] markers;
    private @Nullable PostTimes posts;
    private @Nullable BitSet boxes;

    Facts(Lines lines, Context context) {
        this.lines = lines;
        this.context = context;
        this.known = context.knowledge();
        seen = new byte[lines.size()];
        repeats = Repeats.of(lines);
        colophon = Colophon.of(context.options().lexicon());
        furniture = new Furniture.Kind[lines.size()];
        meta = new MetaLine[lines.size()];
        captions = new Caption[lines.size()];
        markers = new Marker[lines.size()];
    }

    Lines lines() {
        return lines;
    }

    Context context() {
        return context;
    }

    int size() {
        return lines.size();
    }

    String text(int i) {
        return lines.text(i);
    }

    Shape shape(int i) {
        return lines.get(i).shape();
    }

    boolean has(int i) {
        return i >= 0 && i < lines.size();
    }

    private boolean firstLook(int i, byte what) {
        boolean first = (seen[i] & what) == 0;
        seen[i] |= what;
        return first;
    }

    /** What belongs to the page around the story. */
    Optional<Furniture.Kind> furniture(int i) {
        if (firstLook(i, SEEN_FURNITURE) && text(i).length() <= 2 * SHORT) {
            furniture[i] = known.furniture()
                    .recognise(text(i))
                    .filter(kind -> kind != Furniture.Kind.ACCOUNT || !isDated(i))
                    .filter(kind -> !leadsOn(i))
                    .or(() -> known.furniture().row(text(i)).filter(row -> !isExplicitMeta(i)))
                    .orElseGet(
                            () -> isCounter(i) || isButton(i) || isPlayerTime(i) ? Furniture.Kind.SHARE : repeated(i));
        }
        return Optional.ofNullable(furniture[i]);
    }

    /** A number alone on a crawled page: how many have shared or commented. */
    private boolean isCounter(int i) {
        return !lines.isSpaced() && text(i).length() <= 3 && text(i).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** One of two times in a row: how far a recording is, and how long. */
    private boolean isPlayerTime(int i) {
        return isClock(i) && (i > 0 && isClock(i - 1) || i + 1 < size() && isClock(i + 1));
    }

    /** The label of a summary among the buttons under a byline, right below one and nothing right under it. */
    private boolean isButton(int i) {
        return lines.isSpaced()
                && i > 0
                && !lines.get(i).afterBlank()
                && (i + 1 >= size() || lines.get(i + 1).afterBlank())
                && label(i).filter(SectionKind.KEY_POINTS::equals).isPresent()
                && isFurniture(i - 1);
    }

    /** Short lines that stand again and again belong to the page. */
    private Furniture.@Nullable Kind repeated(int i) {
        return repeats.isOften(i) && meta(i).isEmpty() && caption(i).isEmpty() ? Furniture.Kind.ADVERTISEMENT : null;
    }

    boolean isFurniture(int i) {
        return furniture(i).isPresent();
    }

    /** Whether a line belongs to a box that asks the reader for something, and is no furniture by its words. */
    boolean isBoxed(int i) {
        if (boxes == null) {
            boxes = Boxes.find(this);
        }
        return boxes.get(i);
    }

    /** Whether a line stands in the text before, word for word. */
    boolean isRepeated(int i) {
        return repeats.first(i) < i;
    }

    /** Byline, date, category. */
    Optional<MetaLine> meta(int i) {
        if (firstLook(i, SEEN_META) && text(i).length() <= SHORT) {
            meta[i] = pointed(i)
                    .or(() -> context.metaLine(text(i)))
                    .or(() -> ButtonLine.read(text(i), context))
                    .or(() -> Signature.stamp(text(i), context))
                    .or(() -> Signature.age(text(i), context))
                    .or(() -> colophon.read(text(i), context))
                    .orElse(null);
        }
        return Optional.ofNullable(meta[i]);
    }

    /** A name with a full stop behind it. */
    private Optional<MetaLine> pointed(int i) {
        int last = text(i).length() - 1;
        boolean form =
                shape(i).last() == '.' && shape(i).words() >= 2 && shape(i).words() <= FEW && shape(i).lower() == 0;
        boolean initial = form && last - text(i).lastIndexOf(' ') <= 4;
        if (!form
                || initial
                || text(i).charAt(last) != '.'
                || !known.metaLines().looksLikeName(text(i).substring(0, last))) {
            return Optional.empty();
        }
        return context.metaLine(text(i).substring(0, last))
                .filter(line -> line.authors().size() == 1);
    }

    /** The times that open posts, if the text is a live blog. */
    PostTimes posts() {
        if (posts == null) {
            posts = PostTimes.of(this);
        }
        return posts;
    }

    /** A line that is nothing but a time of the day: {@code 18:02}, {@code 9h40}, {@code 18:02:41}. */
    boolean isClock(int i) {
        return PostTimes.isClock(text(i));
    }

    /** Whether a line says when something was published or changed. */
    boolean isDated(int i) {
        return text(i).length() <= SHORT / 2
                && !isProse(i)
                && mayBeDated(i)
                && meta(i).filter(line -> isTime(line, text(i))).isPresent();
    }

    /** Whether a line has any number or word of dates: without, it need not be read to see that it says no time. */
    private boolean mayBeDated(int i) {
        if ((seen[i] & SEEN_META) == 0
                && firstLook(i, SEEN_TIME)
                && !known.dates().mayFind(text(i))) {
            seen[i] |= TIMELESS;
        }
        return (seen[i] & TIMELESS) == 0;
    }

    /** A date, or a relative one ("2 hours ago") that cannot be told without the time it counts from. */
    private boolean isTime(MetaLine line, String text) {
        return line.published().isPresent()
                || line.modified().isPresent()
                || line.explicit() && (isRelative(text) || Signature.isAge(text));
    }

    private boolean isRelative(String text) {
        return !known.dates().find(text, context.language(), ANY_TIME).isEmpty();
    }

    /** Whether a line is meta by its words, not only by being short. */
    boolean isExplicitMeta(int i) {
        return meta(i).filter(MetaLine::explicit).isPresent() || isDated(i);
    }

    /** Whether a line names authors, and a word marks it as a byline. */
    boolean isByline(int i) {
        return meta(i).filter(line -> line.explicit() && !line.authors().isEmpty())
                .isPresent();
    }

    /** The caption or credit that a line is for certain. */
    Optional<Caption> caption(int i) {
        if (firstLook(i, SEEN_CAPTION)
                && text(i).length() <= LONGEST_CAPTION
                && (!isProse(i) || Pictures.mayBeCredited(text(i)))) {
            captions[i] = known.captions()
                    .recognise(text(i))
                    .filter(caption -> !opensWithDate(i))
                    .or(() -> CaptionPlace.signature(this, i))
                    .or(() -> CaptionPlace.underLabel(this, i))
                    .or(() -> creditAgain(i))
                    .orElse(null);
        }
        return Optional.ofNullable(captions[i]);
    }

    /** A line that says only what a credit further up said, word for word. */
    private Optional<Caption> creditAgain(int i) {
        boolean again = text(i).length() <= SHORT / 2 && isRepeated(i);
        return again
                ? caption(repeats.first(i)).filter(caption -> caption.caption().isEmpty())
                : Optional.empty();
    }

    /** Whether a line that is a publication line begins with its date. */
    private boolean opensWithDate(int i) {
        if (text(i).length() > SHORT / 2 || meta(i).flatMap(MetaLine::published).isEmpty()) {
            return false;
        }
        var dates = known.dates().find(text(i), context.language(), null);
        return !dates.isEmpty() && dates.get(0).start() <= 1;
    }

    /** The marker that leads to other stories. */
    Optional<Marker> marker(int i) {
        if (firstLook(i, SEEN_MARKER) && text(i).length() <= 2 * SHORT) {
            markers[i] = known.markers().match(text(i)).orElse(null);
        }
        return Optional.ofNullable(markers[i]);
    }

    /** Whether a line leads to another story: by a marker alone, or by one and a headline behind its colon. */
    boolean isLink(int i) {
        var marker = marker(i).orElse(null);
        return marker != null && (!isProse(i) || marker.hasColon() && shape(i).words() <= LONGEST_LINK);
    }

    /** Whether a line is a marker, its colon and a headline: such a line is a link, with a bullet too. */
    boolean isLabelledLink(int i) {
        return isLink(i) && marker(i).filter(Marker::hasColon).isPresent();
    }

    /** Whether a line is nothing but a marker. */
    boolean isBareMarker(int i) {
        return marker(i).filter(marker -> marker.end() >= text(i).length()).isPresent();
    }

    /** Whether a line is a marker, a colon and a headline of some words. */
    private boolean leadsOn(int i) {
        return marker(i)
                .filter(marker -> marker.hasColon()
                        && Shape.of(text(i).substring(marker.end())).words() >= FEW / 2)
                .isPresent();
    }

    /** The meaning of a line that is nothing but a known section label. */
    Optional<SectionKind> label(int i) {
        return text(i).length() > 60 ? Optional.empty() : known.labels().kind(text(i));
    }

    /** Whether a line is a pointer to more, alone: the button that opens a feed or closes a card. */
    boolean isGoDeeper(int i) {
        return text(i).length() <= 40
                && label(i).filter(SectionKind.GO_DEEPER::equals).isPresent();
    }

    /** Whether a line begins with a known section label and goes on. */
    boolean isLabelled(int i) {
        return known.labels().knownRunIn(RichText.of(text(i))).isPresent();
    }

    /** Whether a sentence begins with a dateline. */
    boolean opensWithDateline(int i) {
        return shape(i).isSentence() && known.datelines().read(text(i)).isPresent();
    }

    boolean isNote(int i) {
        return known.notes().read(text(i)).isPresent();
    }

    boolean isProse(int i) {
        return shape(i).isProse();
    }

    /** Whether a line has the form of a heading or headline: it is no sentence, no item, nothing recognised. */
    boolean isHeading(int i) {
        var shape = shape(i);
        var text = text(i);
        return text.length() <= SHORT
                && shape.words() >= 1
                && shape.words() <= 25
                && (!isPoint(shape.last()) || text.endsWith("\u2026") || isTitled(shape))
                && shape.last() != ','
                && shape.last() != ';'
                && !lines.get(i).isItem()
                && !Character.isLowerCase(text.charAt(0))
                && !isRule(i)
                && marker(i).isEmpty()
                && !isFurniture(i)
                && caption(i).isEmpty();
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '\u3002' || c == '\u0964' || c == '\u06d4';
    }

    /** Whether nearly all words have capitals, as in headlines of the English kind, full stop or not. */
    private static boolean isTitled(Shape shape) {
        return shape.words() >= 5 && shape.lower() * 4 <= shape.words();
    }

    /** Whether a line has the form of a headline: a heading of some words. */
    boolean isHeadline(int i) {
        return shape(i).words() >= 4
                && (text(i).length() >= SHORTEST_HEADLINE || Shape.isUnspaced(text(i).charAt(0)))
                && isHeading(i)
                && !isExplicitMeta(i);
    }

    /** Whether a line is drawn: it has no words. */
    boolean isRule(int i) {
        return shape(i).words() == 0;
    }

    /** The next line after {@code i} that is no furniture; the number of lines when there is none. */
    int next(int i) {
        int next = i + 1;
        while (next < size() && isFurniture(next)) {
            next++;
        }
        return next;
    }
}
