package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.Figure;
import org.newsdoc.model.Image;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.PullQuote;
import org.newsdoc.model.RichText;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.picture.EmbedReader;
import org.newsdoc.parsers.internal.story.Part;

/** Makes parts of the lines that belong to the story and of the pictures, tables and embeds among them. */
final class PartReader {
    private final Page page;
    private final Lines lines;
    private final Judgement judgement;
    private final int root;
    private final RichTextReader text;
    private final ListReader lists;
    private final TableReader tables;
    private final FigureReader figures;
    private final EmbedReader embeds;
    private final LivePosts posts;
    private final List<BodyBlock> blocks = new ArrayList<>();
    private final List<Image> leadImages = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** The blocks of the quotation that is open, if one is. */
    private List<Block> quoted = List.of();

    /** The post that has begun but has no part yet. */
    private @Nullable BodyBlock begun;

    private int quoteEnd = -1;
    private int quote = -1;
    private int line;

    PartReader(Page page, Lines lines, Judgement judgement, int root, Claims claims, Context context) {
        this.page = page;
        this.lines = lines;
        this.judgement = judgement;
        this.root = root;
        var kept = judgement.kept();
        this.text = new RichTextReader(page, claims.base());
        this.lists = new ListReader(page, lines, kept, text);
        this.tables = new TableReader(page, text);
        var captions = new CaptionFinder(page, lines, kept, context.knowledge().captions());
        this.figures = new FigureReader(page, judgement, claims.base(), captions);
        this.posts = LivePosts.find(page, judgement, root, claims, context);
        this.embeds = new EmbedReader(page, claims.base());
    }

    /** Reads the nodes {@code first} to {@code end - 1}. */
    void read(int first, int end) {
        int i = first;
        line = lines.firstFrom(first);
        while (i < end) {
            if (quote >= 0 && i >= quoteEnd) {
                closeQuote();
            }
            i = read(i);
        }
        if (quote >= 0) {
            closeQuote();
        }
    }

    List<BodyBlock> blocks() {
        return blocks;
    }

    /** Pictures before the first line of text. */
    List<Image> leadImages() {
        return leadImages;
    }

    /** What is printed about pictures outside of the story. */
    PictureCaptions captions(int headline) {
        return (image, node) -> figures.captioned(image, node, headline);
    }

    /** Reads what begins at a node; the number of the next node to read. */
    private int read(int i) {
        var tag = page.tag(i);
        if (!judgement.isShown(i) && !judgement.holds(i, page.end(i))) {
            return page.end(i);
        }
        posts.at(i).ifPresent(post -> begun = new BodyBlock(post, i));
        switch (tag) {
            case TEXT -> {
                return readLine(i);
            }
            case IMG, AMP_IMG -> {
                return picture(i);
            }
            case IFRAME,
                    EMBED,
                    VIDEO,
                    AUDIO,
                    AMP_VIDEO,
                    AMP_IFRAME,
                    AMP_YOUTUBE,
                    AMP_TWITTER,
                    AMP_INSTAGRAM,
                    AMP_FACEBOOK -> {
                embed(i);
                return page.end(i);
            }
            case BLOCKQUOTE -> {
                if (embed(i)) {
                    return page.end(i);
                }
                openQuote(i);
            }
            case UL, OL -> {
                return list(i);
            }
            case TIME -> {
                return posts.isTime(i) ? page.end(i) : i + 1;
            }
            case TABLE -> {
                return table(i);
            }
            case HEAD, BUTTON, NOSCRIPT -> {
                return judgement.holds(i, page.end(i)) ? i + 1 : page.end(i);
            }
            default -> {}
        }
        return i + 1;
    }

    private int readLine(int i) {
        while (line < lines.size() && lines.first(line) < i) {
            line++;
        }
        if (line >= lines.size() || lines.first(line) != i) {
            return i + 1;
        }
        int now = line++;
        if (judgement.isPullQuote(now) && !blocks.isEmpty()) {
            add(new Part.Content(PullQuote.of(text.read(lines.first(now), lines.end(now)))), i);
            return lines.end(now);
        }
        if (!judgement.kept()[now]) {
            return i + 1;
        }
        var words = text.read(lines.first(now), lines.end(now));
        int rank = judgement.rank(now);
        if (rank >= 0) {
            add(new Part.Heading(rank, plain(words)), i);
        } else {
            content(new Paragraph(words), i);
        }
        for (int inside = i; inside < lines.end(now); inside++) {
            if (page.tag(inside) == Tag.IMG) {
                picture(inside);
            }
        }
        return lines.end(now);
    }

    /** A heading's text without its emphasis, which says nothing. */
    private static RichText plain(RichText heading) {
        return new RichText(
                heading.text(),
                heading.spans().stream()
                        .filter(span -> span instanceof org.newsdoc.model.Span.Link)
                        .toList());
    }

    private int list(int i) {
        if (!judgement.holds(i, page.end(i)) || !lists.isText(i)) {
            return i + 1;
        }
        var list = lists.read(i);
        if (!list.items().isEmpty()) {
            content(list, lines.first(judgement.firstIn(i)));
        }
        return page.end(i);
    }

    private int table(int i) {
        if (!judgement.holds(i, page.end(i)) || !tables.isData(i)) {
            return i + 1;
        }
        content(tables.read(i), i);
        return page.end(i);
    }

    /** Reads a picture; the number of the next node to read. */
    private int picture(int img) {
        if (page.inNoscript(img)) {
            return img + 1;
        }
        var found = figures.read(img, root).orElse(null);
        if (found == null) {
            return img + 1;
        }
        var address = found.image().url().map(Object::toString).orElse("");
        if (seen.add(address)) {
            if (blocks.isEmpty()) {
                leadImages.add(found.image());
            } else {
                content(new Figure(found.image()), img);
            }
        }
        return Math.max(img + 1, page.end(found.frame()));
    }

    private boolean embed(int i) {
        if (judgement.isOutside(i) || !judgement.isShown(i)) {
            return false;
        }
        var embed = embeds.read(i);
        embed.ifPresent(found -> content(found, i));
        return embed.isPresent();
    }

    private void openQuote(int i) {
        if (quote < 0 && judgement.holds(i, page.end(i))) {
            quote = i;
            quoteEnd = page.end(i);
            quoted = new ArrayList<>();
        }
    }

    private void closeQuote() {
        if (!quoted.isEmpty()) {
            add(new Part.Content(BlockQuote.of(quoted)), quote);
        }
        quote = -1;
        quoteEnd = -1;
    }

    private void content(Block block, int node) {
        if (quote >= 0 && node < quoteEnd) {
            quoted.add(block);
        } else {
            add(new Part.Content(block), node);
        }
    }

    private void add(Part part, int node) {
        var post = begun;
        begun = null;
        if (post == null) {
            blocks.add(new BodyBlock(part, node));
        } else if (part instanceof Part.Heading heading && post.part() instanceof Part.Post open) {
            blocks.add(
                    new BodyBlock(new Part.Post(heading.text(), open.time(), open.authors(), open.url()), post.node()));
        } else {
            blocks.add(post);
            blocks.add(new BodyBlock(part, node));
        }
    }
}
