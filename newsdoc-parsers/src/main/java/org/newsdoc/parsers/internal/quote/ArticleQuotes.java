package org.newsdoc.parsers.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.model.Block;
import org.newsdoc.model.BlockQuote;
import org.newsdoc.model.ListBlock;
import org.newsdoc.model.ListItem;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Quote;
import org.newsdoc.model.QuoteKind;
import org.newsdoc.model.Section;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.TextRange;

/** Finds the quotes of an article: in its headline, paragraphs, lists and block quotes. Captions, tables and pull quotes are left out. */
public final class ArticleQuotes {
    private static final String DASHES = "\u2014\u2013\u2015-~";
    private static final int LONGEST_SIGNATURE = 80;
    private static final int DEEPEST = 100;

    private final List<Passage> passages = new ArrayList<>();

    private ArticleQuotes() {}

    /**
     * The quotes in reading order.
     *
     * @param headline the headline, may be empty
     * @param sections the body
     * @param language the language tag, empty if it is not known
     */
    public static List<Quote> find(String headline, List<Section> sections, String language) {
        var walk = new ArticleQuotes();
        if (!headline.isBlank()) {
            walk.passages.add(new Passage(Passage.Kind.HEADLINE, "/headline", headline));
        }
        for (int s = 0; s < sections.size(); s++) {
            walk.blocks("/sections/" + s + "/blocks/", sections.get(s).blocks(), Passage.Kind.PARAGRAPH, 0);
        }
        return walk.quotes(language);
    }

    private void blocks(String path, List<Block> blocks, Passage.Kind kind, int depth) {
        for (int b = 0; b < blocks.size(); b++) {
            boolean signed = kind == Passage.Kind.BLOCK_QUOTE && b > 0 && b == blocks.size() - 1;
            var own = signed && isSignature(blocks.get(b)) ? Passage.Kind.SIGNATURE : kind;
            block(path + b, blocks.get(b), own, depth);
        }
    }

    /** Whether the last line of a block quote is a dash and a few words. */
    private static boolean isSignature(Block block) {
        var text = block.text();
        boolean dash = !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
        return dash && block instanceof Paragraph && text.length() <= LONGEST_SIGNATURE;
    }

    private void block(String path, Block block, Passage.Kind kind, int depth) {
        if (block instanceof Paragraph paragraph) {
            passages.add(new Passage(kind, path, paragraph.text()));
        } else if (block instanceof ListBlock list) {
            items(path, list.items(), depth);
        } else if (block instanceof BlockQuote quote && depth < DEEPEST) {
            blocks(path + "/blocks/", quote.blocks(), Passage.Kind.BLOCK_QUOTE, depth + 1);
            quote.attribution()
                    .ifPresent(line -> passages.add(new Passage(Passage.Kind.SIGNATURE, path + "/attribution", line)));
        }
    }

    private void items(String path, List<ListItem> items, int depth) {
        for (int i = 0; i < items.size(); i++) {
            var item = path + "/items/" + i;
            passages.add(new Passage(Passage.Kind.ITEM, item, items.get(i).text()));
            if (depth < DEEPEST) {
                items(item, items.get(i).items(), depth + 1);
            }
        }
    }

    private List<Quote> quotes(String language) {
        return QuoteFinder.of(language).find(passages).stream()
                .map(this::quote)
                .filter(quote -> !quote.text().isEmpty())
                .toList();
    }

    private Quote quote(FoundQuote found) {
        var kind = QuoteKind.valueOf(found.kind().name());
        var quote = Quote.builder(kind, stripped(words(found.text())), range(found.at()))
                .utterance(found.utterance());
        found.cue().ifPresent(cue -> quote.cue(words(cue)));
        found.speaker().ifPresent(speaker -> quote.speaker(speaker(speaker)));
        if (kind != QuoteKind.DIRECT) {
            quote.content(found.content().stream().map(this::range).toList());
        }
        return quote.build();
    }

    private Speaker speaker(FoundSpeaker found) {
        return Speaker.builder(found.name())
                .mention(words(found.mention()))
                .mentionAt(range(found.mention()))
                .description(found.description().isEmpty() ? null : found.description())
                .build();
    }

    /** The words without the spaces that some languages set between them and the marks. */
    private static String stripped(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && isSpace(words.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private String words(Extent extent) {
        return passages.get(extent.passage()).text().substring(extent.start(), extent.end());
    }

    private TextRange range(Extent extent) {
        return new TextRange(passages.get(extent.passage()).path(), extent.start(), extent.end());
    }
}
