package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.fixtures.SampleBlocks;
import org.newsdoc.model.Article;
import org.newsdoc.model.Block;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Section;
import org.newsdoc.model.SectionKind;
import org.newsdoc.model.Span;
import org.newsdoc.model.Url;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockTypeTest {
    private static final Pattern TYPE = Pattern.compile("\\{\"type\":\"(\\w+)\"");
    private static final Pattern CONST = Pattern.compile("\"type\": \\{ \"const\": \"(\\w+)\"");

    @Test
    void there_is_a_sample_of_every_type_of_block() {
        assertThat(SampleBlocks.all())
                .<Class<?>>extracting(Block::getClass)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Block.class.getPermittedSubclasses()));
    }

    @Test
    void writer_and_reader_know_every_type_of_block() {
        for (var block : SampleBlocks.all()) {
            var document = documentOf(block);

            assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);
        }
    }

    @Test
    void writer_and_reader_know_every_type_of_span() {
        List<Span> spans = List.of(
                new Span.Link(0, 4, Url.of("https://tidewater.example")),
                new Span.Strong(0, 3),
                new Span.Emphasis(0, 2),
                new Span.Other("code", 0, 1));
        var document = documentOf(new Paragraph(new RichText("tugs", spans)));

        assertThat(spans)
                .<Class<?>>extracting(Span::getClass)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Span.class.getPermittedSubclasses()));
        assertThat(NewsDocumentJson.read(NewsDocumentJson.write(document))).isEqualTo(document);
    }

    @Test
    void the_schema_knows_every_type_of_block_that_is_written() {
        var written = new TreeSet<String>();
        for (var block : SampleBlocks.all()) {
            if (!(block instanceof OtherBlock)) {
                var type = TYPE.matcher(NewsDocumentJson.write(documentOf(block), NewsDocumentJson.Style.COMPACT));
                assertThat(type.find()).isTrue();
                written.add(type.group(1));
            }
        }

        var known = new TreeSet<String>();
        CONST.matcher(NewsDocumentJson.schema()).results().forEach(match -> known.add(match.group(1)));
        known.remove("link");
        assertThat(known).isEqualTo(written);
    }

    private static NewsDocument documentOf(Block block) {
        var section = Section.builder(SectionKind.BODY, 0).addBlock(block).build();
        return NewsDocument.builder()
                .article(Article.builder("").addSection(section).build())
                .build();
    }
}
