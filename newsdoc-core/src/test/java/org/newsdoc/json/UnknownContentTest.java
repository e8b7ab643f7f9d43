package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.model.Block;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.OtherBlock;
import org.newsdoc.model.Paragraph;
import org.newsdoc.model.Span;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownContentTest {
    @Test
    void fields_nobody_knows_are_ignored() {
        var document = read("{'mood':{'a':[1,2]},'version':1,'article':{'headline':'Ferry','rating':5}}");

        assertThat(document).isEqualTo(read("{'version':1,'article':{'headline':'Ferry'}}"));
    }

    @Test
    void null_is_as_good_as_absent() {
        var document = read("{'version':1,'source':null,'article':{'headline':'Ferry','kicker':null,'quotes':null}}");

        assertThat(document).isEqualTo(read("{'version':1,'article':{'headline':'Ferry'}}"));
    }

    @Test
    void the_order_of_the_fields_does_not_count() {
        assertThat(block("{'text':'Tugs','type':'paragraph'}")).isEqualTo(Paragraph.of("Tugs"));
    }

    @Test
    void a_block_of_an_unknown_type_keeps_type_and_text() {
        assertThat(block("{'type':'map','text':'The reef','zoom':7}")).isEqualTo(new OtherBlock("map", "The reef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type':'map'}", "{'type':'map','text':{'a':1}}", "{'type':'map','text':null,'blocks':3}"})
    void a_block_of_an_unknown_type_may_have_anything(String block) {
        assertThat(block(block)).isEqualTo(new OtherBlock("map", ""));
    }

    @Test
    void a_span_of_an_unknown_type_keeps_type_and_place() {
        var paragraph =
                (Paragraph) block("{'type':'paragraph','text':'CO2','spans':[{'type':'sub','start':2,'end':3}]}");

        assertThat(paragraph.content().spans()).isEqualTo(List.of(new Span.Other("sub", 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'start':2", ",'start':'a','end':3", ",'start':2,'end':9", ",'start':3,'end':2"})
    void a_span_of_an_unknown_type_without_a_place_is_left_out(String place) {
        var paragraph = (Paragraph) block("{'type':'paragraph','text':'CO2','spans':[{'type':'sub'" + place + "}]}");

        assertThat(paragraph).isEqualTo(Paragraph.of("CO2"));
    }

    @Test
    void a_whole_number_may_be_written_with_a_point() {
        assertThat(read("{'version':1.0}")).isEqualTo(NewsDocument.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32"})
    void encoding_is_told_by_the_first_bytes(String charset) throws IOException {
        var bytes = "{\"version\":1,\"article\":{\"headline\":\"Fähre\"}}".getBytes(Charset.forName(charset));

        var document = NewsDocumentJson.read(new ByteArrayInputStream(bytes));

        assertThat(document).isEqualTo(read("{'version':1,'article':{'headline':'Fähre'}}"));
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(read("\ufeff{'version':1}")).isEqualTo(NewsDocument.builder().build());
    }

    private static Block block(String json) {
        return read("{'version':1,'article':{'sections':[{'kind':'body','level':0,'blocks':[" + json + "]}]}}")
                .article()
                .orElseThrow()
                .sections()
                .get(0)
                .blocks()
                .get(0);
    }

    private static NewsDocument read(String json) {
        return NewsDocumentJson.read(json.replace('\'', '"'));
    }
}
