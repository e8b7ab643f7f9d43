package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.json.NewsDocumentJson.Style;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatErrorTest {
    private static final String BLOCK =
            "{'version':1,'article':{'sections':[{'kind':'body','level':0,'blocks':[%s]}]}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'version':1,'article':[]}                     | $.article           | expected an object, found a list",
                "{'version':1,'article':{'headline':5}}         | $.article.headline  | expected a string, found the number 5",
                "{'version':1,'article':{'keyPoints':'a'}}      | $.article.keyPoints | expected a list, found a string",
                "{'version':1,'article':{'keyPoints':[null]}}   | $.article.keyPoints[0] | expected a string, found null",
                "{'version':1,'article':{'published':'2020-02-30'}} | $.article.published | no ISO 8601 date",
                "{'version':1,'article':{'language':'??'}}      | $.article.language  | not a BCP 47 language tag",
                "{'version':1,'article':{'access':'secret'}}    | $.article.access    | unknown value \"secret\"",
                "{'version':1,'article':{'url':' '}}            | $.article.url       | url must not be blank",
                "{'version':1,'article':{'sections':[{'kind':'body','blocks':[]}]}} | $.article.sections[0].level | found nothing",
                "{'version':1,'article':{'sections':[{'level':-1,'kind':'body','blocks':[]}]}} | $.article.sections[0] | level must be >= 0",
                "{'version':1,'article':{'sections':[{'level':1e999,'kind':'body','blocks':[]}]}} | $.article.sections[0].level | expected a whole number",
                "{'version':1,'article':{'sections':[{'level':0.5,'kind':'body','blocks':[]}]}} | $.article.sections[0].level | found the number 0.5",
                "{'version':1,'article':{'sections':[{'level':99999999999,'kind':'body','blocks':[]}]}} | $.article.sections[0].level | 99999999999",
                "{'version':1,'article':{'notes':[{'type':'update','text':'x','before':'/sections/01/blocks/0'}]}} | $.article.notes[0].before | /sections/<n>/blocks/<n>",
                "{'version':1,'article':{'notes':[{'type':'update','text':'x','before':'/sections/x/blocks/0'}]}} | $.article.notes[0].before | /sections/<n>/blocks/<n>",
                "{'version':1,'article':{'notes':[{'type':'update','text':'x','before':'/sections/0/blocks/'}]}} | $.article.notes[0].before | /sections/<n>/blocks/<n>",
                "{'version':1,'article':{'notes':[{'type':'update','text':'x','before':'/sections/blocks/0'}]}} | $.article.notes[0].before | /sections/<n>/blocks/<n>",
                "{'version':1,'article':{'notes':[{'type':'update','text':'x','before':'/parts/0/blocks/0'}]}} | $.article.notes[0].before | /sections/<n>/blocks/<n>",
                "{'version':1,'article':{'notes':[{'type':'update','text':'x','before':'/sections/1000000000/blocks/0'}]}} | $.article.notes[0].before | /sections/<n>/blocks/<n>",
                "{'version':1,'article':{'notes':[{'text':'x'}]}} | $.article.notes[0].type | found nothing",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'loud','at':{'path':'','start':0,'end':1}}]}} | $.article.quotes[0].kind | unknown value",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct','at':{'path':'x','start':0,'end':1}}]}} | $.article.quotes[0].at | path must be empty or start with /",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct','at':{'path':'','start':2,'end':1}}]}} | $.article.quotes[0].at | 0 <= start <= end",
                "{'version':1,'teasers':[{'image':{'width':'wide'}}]} | $.teasers[0].image.width | expected a whole number",
                "{'version':2}                                  | $.version           | expected version 1, found version 2",
                "{'version':'1'}                                | $.version           | found a string",
                "{}                                             | $.version           | found nothing",
                "[]                                             | $                   | expected an object, found a list",
                "{'version':1,'version':1}                      | $.version           | Duplicate field 'version'",
                "{'version':1} {}                               | $                   | nothing behind",
                "{'version':1,'article':{'kicker':tru}}         | $.article.kicker    | line 1, column",
                "{'version':1,'article':{'kicker':'a            | $.article.kicker    | Unexpected end-of-input",
            })
    void an_error_names_place_and_rule(String json, String path, String rule) {
        var error = errorOf(json);

        assertThat(error.path()).isEqualTo(path);
        assertThat(error).hasMessageContaining(rule).hasMessageEndingWith(" at " + path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5                                                    |        | expected an object",
                "{}                                                   | .type  | found nothing",
                "{'type':'paragraph'}                                 | .text  | found nothing",
                "{'type':'paragraph','text':'ab','spans':[{'type':'strong','start':0,'end':3}]} |  | beyond the text",
                "{'type':'paragraph','text':'ab','spans':[{'type':'link','start':0,'end':1}]} | .spans[0].href | found nothing",
                "{'type':'list','ordered':1,'items':[]}               | .ordered | expected true or false",
                "{'type':'list','items':[{'text':'a','items':{}}]}    | .items[0].items | expected a list",
                "{'type':'figure'}                                    | .image | found nothing",
                "{'type':'table','rows':[{}]}                         | .rows[0] | expected a list",
                "{'type':' '}                                         |        | type must be",
            })
    void an_error_in_a_block_names_its_path(String block, String path, String rule) {
        var error = errorOf(BLOCK.formatted(block));

        assertThat(error.path()).isEqualTo("$.article.sections[0].blocks[0]" + (path == null ? "" : path));
        assertThat(error).hasMessageContaining(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "\u0000", "<html>", "{'a", "[[[[", "nul", "-", "\"", "{'version':1,}"})
    void what_is_no_json_object_is_a_format_error(String text) {
        assertThat(errorOf(text).path()).startsWith("$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'x':", "{'version':1,'article':{'sections':[{'blocks':["})
    void nesting_without_end_is_a_format_error(String opening) {
        var error = errorOf(opening.repeat(100_000));

        assertThat(error).hasMessageContaining("1100").message().hasSizeLessThan(400);
    }

    @Test
    void lists_nested_10_000_levels_deep_are_a_format_error() {
        var items = "{'text':'','items':[".repeat(10_000) + "]}".repeat(10_000);

        assertThat(errorOf(BLOCK.formatted("{'type':'list','items':[" + items + "]}")))
                .hasMessageContaining("1100");
    }

    @Test
    void a_number_of_a_million_digits_is_a_format_error_wherever_it_stands() {
        assertThat(errorOf("{'version':1,'unknown':" + "9".repeat(1_000_000) + "}")
                        .path())
                .isEqualTo("$.unknown");
    }

    @Test
    void broken_utf_8_is_a_format_error() {
        var bytes = "{\"version\":1,\"article\":{\"headline\":\"Ferry é\"}}".getBytes(StandardCharsets.ISO_8859_1);

        var error = catchThrowableOfType(
                NewsDocumentFormatException.class, () -> NewsDocumentJson.read(new ByteArrayInputStream(bytes)));

        assertThat(error.path()).isEqualTo("$.article.headline");
    }

    @Test
    @Tag("slow")
    void every_cut_of_a_document_is_a_format_error() {
        var json = NewsDocumentJson.write(SampleDocuments.full(), Style.COMPACT);

        for (int length = 0; length < json.length(); length++) {
            assertThat(errorOf(json.substring(0, length)).path()).startsWith("$");
        }
    }

    private static NewsDocumentFormatException errorOf(String json) {
        return catchThrowableOfType(
                NewsDocumentFormatException.class, () -> NewsDocumentJson.read(json.replace('\'', '"')));
    }
}
