package org.newsdoc.benchmarks.compare;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Url;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The other extractors, each as its own documentation says to use it. */
final class Others {
    private static final String BLOCKS = "p, li, h2, h3, h4, h5, h6, blockquote, pre, td";

    private Others() {}

    static NewsDocument readability4j(String page, Url url) {
        var article = new Readability4JExtended(url.value(), page).parse();
        var story = new Story(article.getTitle()).author(article.getByline());
        var content = article.getArticleContent();
        return content == null
                ? story.document()
                : story.blocks(blocks(content)).document();
    }

    static NewsDocument crux(String page, Url url) {
        var article = ArticleExtractor.with(url.value(), page)
                .extractMetadata()
                .extractContent()
                .article();
        var story = new Story(article.title);
        return article.document == null
                ? story.document()
                : story.blocks(blocks(article.document)).document();
    }

    static NewsDocument boilerpipe(String page, Url url) throws BoilerpipeProcessingException, SAXException {
        var text = new BoilerpipeSAXInput(new InputSource(new StringReader(page))).getTextDocument();
        de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.process(text);
        return new Story(text.getTitle()).lines(text.getContent()).document();
    }

    static NewsDocument tika(String page, Url url) throws IOException, SAXException, TikaException {
        var metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        var body = new BodyContentHandler(-1);
        try (var in = TikaInputStream.get(page.getBytes(StandardCharsets.UTF_8))) {
            new JSoupParser().parse(in, new BoilerpipeContentHandler(body), metadata, new ParseContext());
        }
        return new Story(metadata.get(TikaCoreProperties.TITLE))
                .lines(body.toString())
                .document();
    }

    /** The texts of the innermost blocks, or of the whole where there are none. */
    private static List<Story.Line> blocks(Element content) {
        var lines = new ArrayList<Story.Line>();
        for (var block : content.select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1) {
                lines.add(new Story.Line(block.text(), isHeading(block)));
            }
        }
        return lines.isEmpty() ? List.of(new Story.Line(content.text(), false)) : lines;
    }

    private static boolean isHeading(@Nullable Element block) {
        return block != null && block.normalName().matches("h[2-6]");
    }
}
