package org.newsdoc.parsers.internal.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Section;
import org.newsdoc.model.Teaser;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.byline.MetaLine;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.picture.PictureReader;
import org.newsdoc.parsers.internal.story.Part;
import org.newsdoc.parsers.internal.story.StoryBuilder;

/** Makes a teaser of a card: headline, kicker, picture, date, category, authors, lede. */
final class CardReader {
    private static final int LEDE_WORDS = 6;
    private static final int LONGEST_META_LINE = 60;

    private final Page page;
    private final Context context;
    private final BaseAddress base;
    private final AddressWords words;
    private final KickerReader kickers;
    private final PictureReader pictures;

    CardReader(Page page, BaseAddress base, AddressWords words, Context context) {
        this.page = page;
        this.base = base;
        this.words = words;
        this.context = context;
        this.kickers = new KickerReader(context);
        this.pictures = new PictureReader(page, base);
    }

    Teaser read(Card card, Headline headline) {
        return Teaser.builder(headline.text())
                .kicker(kickers.read(headline).orElse(null))
                .url(card.address().url())
                .image(image(card, headline).orElse(null))
                .published(date(card, headline).orElse(null))
                .categories(categories(headline))
                .authors(authors(headline))
                .sections(text(headline))
                .build();
    }

    private Optional<Image> image(Card card, Headline headline) {
        for (int i = card.root(); i < card.end(); i++) {
            if (page.tag(i) == Tag.IMG || page.tag(i) == Tag.AMP_IMG) {
                var image = pictures.read(i);
                if (image.isPresent()) {
                    return Optional.of(captioned(image.get(), headline));
                }
            }
        }
        return Optional.empty();
    }

    private Image captioned(Image image, Headline headline) {
        for (var piece : headline.pieces()) {
            if (piece.is(Role.CAPTION)) {
                var caption = context.knowledge().captions().split(piece.text());
                return image.toBuilder()
                        .caption(caption.caption().isEmpty() ? null : caption.caption())
                        .credit(caption.credit().isEmpty() ? null : caption.credit())
                        .build();
            }
        }
        return image;
    }

    private Optional<NewsDate> date(Card card, Headline headline) {
        for (int i = card.root(); i < card.end(); i++) {
            if (page.tag(i) == Tag.TIME) {
                var date = date(page.element(i).attr("datetime"));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        for (int i = 0; i < headline.pieces().size(); i++) {
            var text = headline.pieces().get(i).text();
            if (i != headline.piece() && isShort(text)) {
                var date = date(text).or(() -> line(text).flatMap(MetaLine::published));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_META_LINE;
    }

    /** What a line with a figure in it says as a publication line: Feb 28, 2031 - Energy. */
    private Optional<MetaLine> line(String text) {
        return text.chars().anyMatch(Character::isDigit) ? context.metaLine(text) : Optional.empty();
    }

    private Optional<NewsDate> date(String text) {
        return context.knowledge()
                .dates()
                .read(text, context.language(), context.referenceTime().orElse(null));
    }

    private List<String> categories(Headline headline) {
        var categories = new ArrayList<String>();
        for (int i = 0; i < headline.pieces().size(); i++) {
            var piece = headline.pieces().get(i);
            boolean may = i != headline.piece() && Prose.words(piece.text()) <= 4 && Prose.hasLetter(piece.text());
            if (may
                    && (piece.elsewhere() ? leadsToList(piece) : piece.is(Role.CATEGORY))
                    && !categories.contains(piece.text())) {
                categories.add(piece.text());
            } else if (i != headline.piece() && !piece.elsewhere() && isShort(piece.text())) {
                line(piece.text())
                        .filter(line -> line.published().isPresent())
                        .ifPresent(line -> categories.addAll(line.categories()));
            }
        }
        return categories.stream().distinct().toList();
    }

    /** Whether a piece stands in a link to a list of stories and is no name. */
    private boolean leadsToList(Piece piece) {
        return !piece.is(Role.BYLINE) && !piece.is(Role.DATE) && !piece.is(Role.COUNTER) && !isName(piece);
    }

    private boolean isName(Piece piece) {
        for (int up = page.parent(piece.node()); up >= 0; up = page.parent(up)) {
            if (page.tag(up) == Tag.A) {
                return base.resolve(page.href(up))
                        .map(url -> Address.of(url, words).path())
                        .filter(path -> path.contains("aut") || path.contains("/by/") || path.contains("/profile"))
                        .isPresent();
            }
        }
        return false;
    }

    private List<Contributor> authors(Headline headline) {
        for (int i = 0; i < headline.pieces().size(); i++) {
            var piece = headline.pieces().get(i);
            if (i != headline.piece() && (piece.is(Role.BYLINE) || piece.elsewhere() && isName(piece))) {
                var authors = context.knowledge().metaLines().contributors(piece.text(), context);
                if (!authors.isEmpty()) {
                    return authors;
                }
            }
        }
        return List.of();
    }

    private List<Section> text(Headline headline) {
        var parts = new ArrayList<Part>();
        for (int i = headline.piece() + 1; i < headline.pieces().size(); i++) {
            var piece = headline.pieces().get(i);
            if (isLede(piece) && !piece.text().equals(headline.text())) {
                parts.add(new Part.Content(Paragraph.of(piece.text())));
            }
        }
        return parts.isEmpty() ? List.of() : StoryBuilder.build(parts, context).sections();
    }

    private boolean isLede(Piece piece) {
        boolean other = piece.elsewhere()
                || piece.is(Role.DATE)
                || piece.is(Role.BYLINE)
                || piece.is(Role.COUNTER)
                || piece.is(Role.CAPTION)
                || piece.is(Role.UNSEEN)
                || piece.is(Role.BADGE)
                || piece.is(Role.KICKER);
        int words = Prose.words(piece.text());
        return !other
                && (words >= LEDE_WORDS || piece.is(Role.LEDE) && words >= 3)
                && context.knowledge().furniture().recognise(piece.text()).isEmpty()
                && context.metaLine(piece.text()).isEmpty()
                && context.knowledge().markers().match(piece.text()).isEmpty();
    }
}
