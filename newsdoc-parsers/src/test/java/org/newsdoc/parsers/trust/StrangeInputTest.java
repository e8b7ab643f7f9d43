package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.newsdoc.exchange.Ninjs;
import org.newsdoc.exchange.SchemaOrg;
import org.newsdoc.json.NewsDocumentFormatException;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.quote.ArticleQuotes;

/**
 * Whatever bytes come in, a document comes out. The build reads the inputs stored as resources, one folder for each method;
 * {@code .ci/fuzz} makes new ones.
 */
class StrangeInputTest {
    private static final Url PAGE = Url.of("https://news.example/2026/11/27/story");
    private static final String WORDS = "strange-inputs.dict";
    private static final NewsParser HTML = parser(InputFormat.HTML);
    private static final NewsParser TEXT = parser(InputFormat.TEXT);
    private static final NewsParser FEED = parser(InputFormat.FEED);

    private static NewsParser parser(InputFormat format) {
        return NewsParser.create(
                ParseOptions.builder().format(format).evidence(true).build());
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = WORDS)
    void html(byte[] input) {
        DocumentPromises.assertKept(HTML.parse(input, PAGE).document());
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = WORDS)
    void text(byte[] input) {
        DocumentPromises.assertKept(TEXT.parse(input, PAGE).document());
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = WORDS)
    void feed(byte[] input) {
        DocumentPromises.assertKept(FEED.parse(input, PAGE).document());
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = WORDS)
    void json(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        readOrRefuse(NewsDocumentJson::read, text);
        readOrRefuse(Ninjs::read, text);
        readOrRefuse(SchemaOrg::read, text);
    }

    /** Each line is a paragraph. */
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = WORDS)
    void quotes(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        var language = List.of("en", "de", "fr", "es", "it").get(Math.floorMod(text.length(), 5));
        var section = Section.builder(SectionKind.BODY, 0);
        text.lines().forEach(line -> section.addBlock(new Paragraph(RichText.of(line))));

        var found = ArticleQuotes.find("Harbour wall “will hold”", List.of(section.build()), language);

        assertThat(found).allSatisfy(quote -> assertThat(quote.text()).isNotEmpty());
    }

    private static void readOrRefuse(Function<String, NewsDocument> reader, String text) {
        NewsDocument document;
        try {
            document = reader.apply(text);
        } catch (NewsDocumentFormatException refused) {
            assertThat(refused).hasMessageContaining(" at ");
            return;
        }
        DocumentPromises.assertWritten(document);
    }
}
