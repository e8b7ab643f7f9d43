package org.newsdoc.parsers.internal.feed;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.exchange.Atom;
import org.newsdoc.exchange.JsonFeed;
import org.newsdoc.exchange.Rss;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Source;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.InputFormat;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.parsers.ParseOptions;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedReaderTest {
    private static final NewsParser FEEDS =
            NewsParser.create(ParseOptions.builder().format(InputFormat.FEED).build());

    private static final String ITEM = "<rss><channel><item><title>A</title>%s</item></channel></rss>";

    static LongStream seeds() {
        return Seeds.first(300);
    }

    static Stream<String> written() {
        var teaser = Teaser.builder("Scoop: Operator skipped <two> inspections & lied")
                .kicker("Scoop")
                .url(Url.of("https://tidewater.example/inspections?a=1&b=2"))
                .published(NewsDate.parse("2026-09-28T17:42:00-04:00").orElseThrow())
                .addAuthor(Contributor.builder("Ines Calder").build())
                .addCategory("World")
                .image(Image.builder()
                        .url(Url.of("https://tidewater.example/ferry.jpg"))
                        .build())
                .addSection(Section.builder(SectionKind.BODY, 0)
                        .addBlock(Paragraph.of("Papers show gaps of 3 < 4 years."))
                        .addBlock(Paragraph.of("The operator says <nothing>."))
                        .build())
                .build();
        var document = NewsDocument.builder()
                .source(Source.builder()
                        .url(Url.of("https://tidewater.example/"))
                        .build())
                .addTeaser(teaser)
                .build();
        return Stream.of(JsonFeed.write(document), Atom.write(document), Rss.write(document));
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_feed_of_our_own_is_recognised_and_read_back(String feed) {
        var teaser = NewsParser.create().parse(feed).document().teasers().get(0);

        assertThat(teaser.kicker()).hasValue("Scoop");
        assertThat(teaser.url()).hasValue(Url.of("https://tidewater.example/inspections?a=1&b=2"));
        assertThat(teaser.published().orElseThrow()).hasToString("2026-09-28T17:42:00-04:00");
        assertThat(teaser.authors()).extracting(Contributor::name).containsExactly("Ines Calder");
        assertThat(teaser.categories()).containsExactly("World");
        assertThat(teaser.image().flatMap(Image::url)).hasValue(Url.of("https://tidewater.example/ferry.jpg"));
        assertThat(teaser.text()).isEqualTo("Papers show gaps of 3 < 4 years.\n\nThe operator says <nothing>.");
    }

    @ParameterizedTest
    @CsvSource({
        "'<pubDate>Mon, 28 Sep 2026 17:42:00 EDT</pubDate>', 2026-09-28T17:42:00-04:00",
        "'<pubDate>28 September 2026</pubDate>', 2026-09-28",
        "'<pubDate>Mon, 28 Sep 26 17:42 +0200</pubDate>', 2026-09-28T17:42:00+02:00",
        "'<pubDate>7 Sep 98 00:00:01 GMT</pubDate>', 1998-09-07T00:00:01Z",
        "'<pubDate>never</pubDate><dc:date>2026-09</dc:date>', 2026-09",
        "'<updated>2026-09-28T00:00Z</updated><published>2026-09-27T00:00Z</published>', 2026-09-27T00:00:00Z",
        "'<pubDate>0001-01-01T00:00:00Z</pubDate>',",
        "'<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>',",
        "'<pubDate>Tue, 31 Feb 2026 25:61:00 GMT</pubDate>',"
    })
    void dates_are_read_or_left_out(String fields, String date) {
        var published = teaser(ITEM.formatted(fields)).published().map(Object::toString);

        assertThat(published.orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "'<link>/b</link>', https://a.example/b",
        "'<link/><guid>https://a.example/guid</guid>', https://a.example/guid",
        "'<guid isPermaLink=\"false\">https://a.example/guid</guid>',",
        "'<link>javascript:alert(1)</link>',",
        "'<atom:link rel=\"self\" href=\"https://a.example/self\"/>',",
        "'<link>https://a.example/t</link><feedburner:origLink>https://a.example/o</feedburner:origLink>', https://a.example/o"
    })
    void the_address_is_that_of_the_story(String fields, String address) {
        var url = FEEDS.parse(ITEM.formatted(fields), Url.of("https://a.example/feed"))
                .document()
                .teasers()
                .get(0)
                .url()
                .map(Url::value);

        assertThat(url.orElse(null)).isEqualTo(address);
    }

    @Test
    void entities_of_the_document_are_never_resolved() {
        var feed = "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"x\">]>"
                + ITEM.formatted("<description>&a;&b;</description>");

        var teaser = NewsParser.create().parse(feed).document().teasers().get(0);

        assertThat(teaser.text()).isEqualTo("&a;&b;");
    }

    @Test
    void the_picture_is_the_widest_and_no_thumbnail() {
        var teaser = teaser(ITEM.formatted("<media:thumbnail url='https://a.example/t.jpg' width='9999'/>"
                + "<media:content url='https://a.example/s.jpg' width='100'/>"
                + "<media:content url='https://a.example/l.jpg' width='900'/><media:credit>Ada Brook</media:credit>"));

        var image = teaser.image().orElseThrow();
        assertThat(image.url()).hasValue(Url.of("https://a.example/l.jpg"));
        assertThat(image.credit()).hasValue("Ada Brook");
    }

    @Test
    void a_dateline_or_note_in_the_text_of_an_item_is_kept() {
        var teaser = teaser(ITEM.formatted("<description><![CDATA[<p>PORT AVELINE (AP) — The ferry ran aground.</p>"
                + "<p>Correction: An earlier version misnamed the reef.</p>]]></description>"));

        assertThat(teaser.text())
                .isEqualTo("PORT AVELINE (AP) — The ferry ran aground.\n\n"
                        + "Correction: An earlier version misnamed the reef.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<rss",
                "<rss><item",
                "</item>",
                "<feed><entry><link href='%'/><id>:</id>",
                "{\"version\":\"https://jsonfeed.org/version/1\"",
                "{\"items\":[[],7,{\"authors\":[3]}]}",
                "<rss><item><media:content url='' width='99999999999'/><author>@</author><category/>"
            })
    void whatever_is_called_a_feed_is_read(String feed) {
        assertThat(FEEDS.parse(feed).document().article()).isEmpty();
    }

    @Test
    void a_feed_without_items_is_odd() {
        assertThat(FEEDS.parse("<rss><channel/></rss>").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.NO_ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_feed_torn_to_pieces_is_read(long seed) {
        var random = new SplittableRandom(seed);
        var pieces =
                "<item> </item> <entry> <title> </title> <![CDATA[ ]]> &amp; &b <description> <p> <content:encoded> "
                        + "xmlns:a='' xml:base='//' <link href= > <a> {\"items\": [ { \"title\": \" ] } <pubDate> 2026-01-01 <media:group>";
        var words = pieces.split(" ");
        var feed = new StringBuilder("<rss>");
        for (int i = 0; i < 60; i++) {
            feed.append(words[random.nextInt(words.length)]).append(i % 3 == 0 ? " " : "");
        }

        assertThat(FEEDS.parse(feed).document().article()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item>",
                "<item><title>",
                "<item><description><p>",
                "<item/>",
                "<a:item xml:base='b'>",
                "&a",
                "<![CDATA["
            })
    void endless_feeds_take_no_endless_time(String piece) {
        var feed = "<rss><channel>" + piece.repeat(40_000);

        var result = assertTimeoutPreemptively(ofSeconds(60), () -> FEEDS.parse(feed));

        assertThat(result.document().article()).isEmpty();
    }

    private static Teaser teaser(String feed) {
        return FEEDS.parse(feed).document().teasers().get(0);
    }
}
