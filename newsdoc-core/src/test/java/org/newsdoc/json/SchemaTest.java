package org.newsdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(NewsDocumentJson.schema());

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_written_is_valid(long seed) {
        assertThat(SCHEMA.validate(NewsDocumentJson.write(RandomDocuments.any(seed)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_document_with_everything_is_valid() {
        assertThat(SCHEMA.validate(NewsDocumentJson.write(SampleDocuments.full()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_itself_is_valid_and_named() {
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(dialect.validate(NewsDocumentJson.schema(), InputFormat.JSON))
                .isEmpty();
        assertThat(NewsDocumentJson.schema()).contains("\"$id\": \"urn:newsdoc:schema:1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'version':1,'mood':'calm','article':{'rating':5}}",
                "{'version':1,'article':{'sections':[{'kind':'new','level':9,'blocks':[{'type':'map','text':{}}]}]}}",
                "{'version':1,'article':{'notes':[{'type':'retraction','text':'','spans':[{'type':'sub','at':3}]}]}}",
                "{'version':1.0}",
            })
    void what_may_be_added_is_valid_and_can_be_read(String json) {
        var text = json.replace('\'', '"');

        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(NewsDocumentJson.read(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'version':2}",
                "{'version':'1'}",
                "{'version':1,'article':[]}",
                "{'version':1,'article':{'headline':5}}",
                "{'version':1,'article':{'published':'2020-13'}}",
                "{'version':1,'article':{'published':'2020-02-02T25:00'}}",
                "{'version':1,'article':{'published':'yesterday'}}",
                "{'version':1,'article':{'language':'??'}}",
                "{'version':1,'article':{'url':' '}}",
                "{'version':1,'article':{'access':'secret'}}",
                "{'version':1,'article':{'authors':[{'role':'editor'}]}}",
                "{'version':1,'article':{'dateline':{'place':'PORT AVELINE'}}}",
                "{'version':1,'article':{'leadImage':{'width':'wide'}}}",
                "{'version':1,'article':{'sections':[{'kind':'body','level':0}]}}",
                "{'version':1,'article':{'sections':[{'level':0,'blocks':[]}]}}",
                "{'version':1,'article':{'sections':[{'kind':'body','level':-1,'blocks':[]}]}}",
                "{'version':1,'article':{'sections':[{'kind':'body','level':0,'labelForm':'bold','blocks':[]}]}}",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'loud','at':{'path':'','start':0,'end':1}}]}}",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct'}]}}",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct','at':{'path':'x','start':0,'end':1}}]}}",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct','at':{'path':'','start':-1,'end':1}}]}}",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct','at':{'path':'','start':0,'end':1},'utterance':0}]}}",
                "{'version':1,'article':{'quotes':[{'text':'a','kind':'direct','at':{'path':'','start':0,'end':1},'speaker':{}}]}}",
                "{'version':1,'article':{'notes':[{'type':'update','text':'a','before':'/sections/x/blocks/0'}]}}",
                "{'version':1,'article':{'notes':[{'text':'a'}]}}",
                "{'version':1,'teasers':{}}",
            })
    void what_breaks_the_form_is_neither_valid_nor_read(String json) {
        assertInvalid(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'type':' '}",
                "{'type':'paragraph'}",
                "{'type':'paragraph','text':'a','spans':[{'start':0,'end':1}]}",
                "{'type':'paragraph','text':'a','spans':[{'type':'strong','start':-1,'end':1}]}",
                "{'type':'paragraph','text':'a','spans':[{'type':'emphasis','start':0}]}",
                "{'type':'paragraph','text':'a','spans':[{'type':'link','start':0,'end':1}]}",
                "{'type':'list'}",
                "{'type':'list','items':['a']}",
                "{'type':'list','items':[{'text':'a','items':[{}]}]}",
                "{'type':'list','ordered':'yes','items':[]}",
                "{'type':'figure'}",
                "{'type':'figure','image':{'alt':1}}",
                "{'type':'gallery'}",
                "{'type':'gallery','images':[1]}",
                "{'type':'quote'}",
                "{'type':'quote','blocks':[{'type':'paragraph'}]}",
                "{'type':'pullquote','attribution':'a'}",
                "{'type':'pullquote','text':'a','attribution':1}",
                "{'type':'table'}",
                "{'type':'table','rows':[{'text':'a'}]}",
                "{'type':'table','rows':[[{'text':'a','header':'yes'}]]}",
                "{'type':'embed','provider':1}",
                "{'type':'embed','url':''}",
            })
    void a_broken_block_is_neither_valid_nor_read(String block) {
        var json = "{'version':1,'article':{'sections':[{'kind':'body','level':0,'blocks':[" + block + "]}]}}";

        assertInvalid(json.replace('\'', '"'));
    }

    private static void assertInvalid(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(catchThrowableOfReading(json)).isInstanceOf(NewsDocumentFormatException.class);
    }

    private static Throwable catchThrowableOfReading(String json) {
        return catchThrowable(() -> NewsDocumentJson.read(json));
    }
}
