package org.newsdoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.fixtures.Golden;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The core reads no XML; its tests do. */
    @BeforeAll
    static void readXml() {
        FeedTest.class
                .getModule()
                .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
    }

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @Test
    void teasers_come_out_as_stored() throws IOException {
        Golden.assertMatches(JsonFeed.write(SampleDocuments.full()) + "\n", "exchange/full.feed.json");
        Golden.assertMatches(Rss.write(SampleDocuments.full()), "exchange/full.rss");
        Golden.assertMatches(Atom.write(SampleDocuments.full()), "exchange/full.atom");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_a_json_feed_with_an_item_for_each_teaser(long seed) throws JsonProcessingException {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var feed = MAPPER.readTree(JsonFeed.write(document));

            assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.path("title").asText()).isNotBlank();
            assertThat(feed.path("items")).hasSameSizeAs(document.teasers());
            assertThat(feed.path("items"))
                    .allMatch(item -> !item.path("id").asText().isEmpty()
                            && item.path("content_text").isTextual());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_well_formed_rss_with_an_item_for_each_teaser(long seed) throws Exception {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            assertTitled(titles(Rss.write(document), "item"), document.teasers());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_well_formed_atom_with_an_entry_for_each_teaser(long seed) throws Exception {
        for (var document : List.of(RandomDocuments.any(seed), RandomDocuments.tidy(seed))) {
            var atom = Atom.write(document);

            assertTitled(titles(atom, "entry"), document.teasers());
            assertThat(atom.split("<updated>", -1)).hasSize(document.teasers().size() + 2);
        }
    }

    private static List<String> titles(String feed, String item) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var items = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getElementsByTagName(item);
        return IntStream.range(0, items.getLength())
                .mapToObj(i -> ((Element) items.item(i))
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .toList();
    }

    /** XML cannot say controls and unpaired surrogates. */
    private static void assertTitled(List<String> titles, List<Teaser> teasers) {
        assertThat(titles)
                .map(FeedTest::sayable)
                .isEqualTo(teasers.stream()
                        .map(teaser -> sayable(teaser.headline()))
                        .toList());
    }

    private static String sayable(String text) {
        return text.replaceAll("[\ufffd\\p{Cc}\\p{Cs}\ufffe]", "");
    }

    @Test
    void a_date_is_as_precise_as_it_was() {
        assertThat(Rss.write(published("2026-09-08T07:42:00-04:00")))
                .contains("<pubDate>Tue, 08 Sep 2026 07:42:00 -0400</pubDate>");
        assertThat(Rss.write(published("2026-09")))
                .contains("<dc:date>2026-09</dc:date>")
                .doesNotContain("pubDate");
        assertThat(JsonFeed.write(published("2026-09"))).doesNotContain("date_published");
        assertThat(Atom.write(published("2026-09-08T07:42:00-04:00")))
                .contains("<published>2026-09-08T07:42:00-04:00</published>");
        assertThat(Atom.write(published("2026-09")))
                .contains("<dc:date>2026-09</dc:date>", "<updated>1970-01-01T00:00:00Z</updated>")
                .doesNotContain("<published>");
    }

    @Test
    void an_address_that_is_not_of_the_web_is_no_link() {
        var document = NewsDocument.builder()
                .addTeaser(Teaser.builder("Ferry")
                        .url(Url.of("javascript:alert(1)"))
                        .build())
                .build();

        assertThat(JsonFeed.write(document)).doesNotContain("javascript");
        assertThat(Atom.write(document)).doesNotContain("javascript");
        assertThat(Rss.write(document))
                .doesNotContain("javascript")
                .contains("isPermaLink=\"false\">urn:newsdoc:sha256:");
    }

    private static NewsDocument published(String iso) {
        return NewsDocument.builder()
                .addTeaser(Teaser.builder("Ferry")
                        .published(NewsDate.parse(iso).orElseThrow())
                        .build())
                .build();
    }
}
