package org.newsdoc.exchange;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.Quote;
import org.newsdoc.model.QuoteKind;
import org.newsdoc.model.Speaker;
import org.newsdoc.model.TextRange;

/** Finds the place of quotations in a text again. They come in reading order, so each is looked for behind the one before. */
final class QuotationReader {
    private static final String MARKS =
            "\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f";

    /** A list of quotations of which more are nowhere in the text is not believed any further. */
    private static final int MOST_MISSED = 100;

    private final List<String> texts = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private int block;
    private int from;
    private int missed;

    private QuotationReader(Article article) {
        for (int section = 0; section < article.sections().size(); section++) {
            List<Block> blocks = article.sections().get(section).blocks();
            for (int i = 0; i < blocks.size(); i++) {
                texts.add(blocks.get(i).text());
                paths.add("/sections/" + section + "/blocks/" + i);
            }
        }
    }

    /** The article with the quotations that its text holds. */
    static Article withQuotes(Article article, List<SchemaOrgNode> parts) {
        var reader = new QuotationReader(article);
        var quotes = new ArrayList<Quote>();
        for (var part : parts) {
            if (part.is("Quotation")) {
                reader.place(part, quotes);
            }
        }
        return article.toBuilder().quotes(quotes).build();
    }

    private void place(SchemaOrgNode part, List<Quote> quotes) {
        var text = part.text("text").orElse("");
        if (text.isEmpty() || missed > MOST_MISSED) {
            return;
        }
        for (int i = block; i < texts.size(); i++) {
            int at = texts.get(i).indexOf(text, i == block ? from : 0);
            if (at >= 0) {
                block = i;
                from = at + text.length();
                quotes.add(quote(part, text, i, at));
                return;
            }
        }
        missed++;
    }

    private Quote quote(SchemaOrgNode part, String text, int i, int at) {
        var whole = texts.get(i);
        int end = at + text.length();
        boolean opened = at > 0 && MARKS.indexOf(whole.charAt(at - 1)) >= 0;
        boolean closed = end < whole.length() && MARKS.indexOf(whole.charAt(end)) >= 0;
        var range = new TextRange(paths.get(i), opened ? at - 1 : at, closed ? end + 1 : end);
        var quote = Quote.builder(opened ? QuoteKind.DIRECT : QuoteKind.INDIRECT, text, range);
        part.nodes("spokenByCharacter").stream()
                .findFirst()
                .flatMap(person -> person.text("name")
                        .map(name -> Speaker.builder(name)
                                .description(person.text("description").orElse(null))
                                .build()))
                .ifPresent(quote::speaker);
        return quote.build();
    }
}
