package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The example in {@code docs/json.md}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonGuideTest {
    private static final String FENCE = "```json\n";

    @Test
    void the_example_is_valid() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(NewsDocumentJson.schema());

        assertThat(schema.validate(example(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_example_has_fields_in_the_order_they_are_written_in() throws IOException {
        var document = NewsDocumentJson.read(example());

        assertThat(NewsDocumentJson.write(document).replaceAll("\\s", ""))
                .isEqualTo(example().replaceAll("\\s", ""));
    }

    @Test
    void the_quote_in_the_example_stands_where_it_says() throws IOException {
        var article = NewsDocumentJson.read(example()).article().orElseThrow();
        var quote = article.quotes().get(0);

        assertThat(article.textAt(quote.at())).hasValue("“" + quote.text() + "”");
        assertThat(quote.speaker().flatMap(speaker -> speaker.mentionAt().flatMap(article::textAt)))
                .hasValue("Mara Quill");
    }

    private static String example() throws IOException {
        var guide = Files.readString(Path.of("..", "docs", "json.md"));
        int start = guide.indexOf(FENCE) + FENCE.length();
        return guide.substring(start, guide.indexOf("```", start));
    }
}
