package org.newsdoc.parsers.internal.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.Knowledge;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecoderTest {
    private Context context = context(ParseOptions.defaults());

    private static Context context(ParseOptions options) {
        return new Context(options, Knowledge.of(Lexicon.standard()), null);
    }

    private String decode(byte[] bytes) {
        return Decoder.decode(bytes, context);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void a_byte_order_mark_wins_over_every_declaration_and_is_no_part_of_the_text() {
        var page = "<meta charset=koi8-r>Grüße";

        assertThat(decode(joined(bytes(0xEF, 0xBB, 0xBF), page.getBytes(UTF_8))))
                .isEqualTo(page);
        assertThat(decode(joined(bytes(0xFE, 0xFF), page.getBytes(UTF_16BE)))).isEqualTo(page);
        assertThat(decode(joined(bytes(0xFF, 0xFE), page.getBytes(UTF_16LE)))).isEqualTo(page);
    }

    @Test
    void the_charset_from_outside_wins_over_the_page_and_latin_1_means_windows_1252() {
        context = context(ParseOptions.builder().charset(ISO_8859_1).build());

        assertThat(decode("<meta charset=utf-8>“Grüße”".getBytes(Charset.forName("windows-1252"))))
                .endsWith("“Grüße”");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, „Straße“ – gestern",
        "us-ascii, windows-1252, „Straße“ – gestern",
        "latin1, windows-1252, l’été déjà",
        "gb2312, GBK, 新闻报道",
        "shift_jis, windows-31j, 県警は今月、発表した",
        "x-sjis, windows-31j, 県警は今月、発表した",
        "euc-kr, x-windows-949, 정부는 오늘",
        "iso-8859-9, windows-1254, Güneş doğdu",
        "tis-620, x-windows-874, ข่าววันนี้",
        "windows-1251, windows-1251, Сегодня вечером",
    })
    void a_declared_label_means_what_browsers_take_it_for(String label, String charset, String text) {
        var forms = new String[] {
            "<meta charset=\"%s\">",
            "<META CHARSET = '%s' />",
            "<meta charset=%s>",
            "<meta http-equiv=Content-Type content=\"text/html; charset=%s\">",
            "<?xml version=\"1.0\" encoding=\"%s\"?>",
            "<!-- <meta charset=utf-7> --><meta name=x content=y><meta charset=\"%s\">",
        };
        for (var form : forms) {
            var page = form.formatted(label) + text;
            assertThat(decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
        }
        assertThat(context.diagnostics()).isEmpty();
    }

    @Test
    void a_page_that_says_it_is_utf_16_in_plain_signs_is_utf_8() {
        assertThat(decode("<meta charset=utf-16>é à".getBytes(UTF_8))).endsWith("é à");
    }

    @Test
    void utf_16_is_known_without_a_mark() {
        var page = "<html lang=en><title>The harbour of Port Aveline</title>";

        assertThat(decode(page.getBytes(UTF_16LE))).isEqualTo(page);
        assertThat(decode(page.getBytes(UTF_16BE))).isEqualTo(page);
    }

    @Test
    void bytes_that_contradict_the_declaration_are_believed() {
        assertThat(decode("<meta charset=gb2312>Grüße aus Österreich".getBytes(UTF_8)))
                .endsWith("Grüße aus Österreich");
        assertThat(decode("<meta charset=utf-8>Grüße aus Österreich, schöne".getBytes(ISO_8859_1)))
                .endsWith("Grüße aus Österreich, schöne");

        assertThat(context.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.CHARSET_GUESSED, Diagnostic.Code.CHARSET_GUESSED);
    }

    @Test
    void one_broken_sequence_does_not_turn_a_page_of_utf_8_into_something_else() {
        var page = joined("<p>Grüße, schöne Grüße, über".getBytes(UTF_8), bytes(0xC3, '<', '/', 'p', '>'));

        assertThat(decode(page)).startsWith("<p>Grüße, schöne Grüße, über\uFFFD</p");
        assertThat(context.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.MALFORMED_BYTES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Die Behörde prüft die Maßnahmen – “später” heißt es über das Gebäude.",
                "windows-1252 | Le préfet a déclaré que l’été serait très chaud à la frontière.",
                "windows-1251 | Министр заявил, что решение будет принято в ближайшие дни.",
                "KOI8-R | Министр заявил, что решение будет принято в ближайшие дни.",
                "windows-1253 | Ο υπουργός δήλωσε ότι η απόφαση θα ληφθεί σύντομα.",
                "windows-31j | 知事は今月、新しい計画を発表した。住民の声を聞くという。",
                "EUC-JP | 知事は今月、新しい計画を発表した。住民の声を聞くという。",
                "GBK | 记者在发布会上说，这个国家的人们对新的计划有不同的看法。",
                "Big5-HKSCS | 記者在會上說，這個國家的人們對新的計劃有不同的看法。",
                "x-windows-949 | 정부는 오늘 새로운 계획을 발표했다고 밝혔다.",
            })
    void an_undeclared_charset_is_guessed_by_how_the_text_reads(String charset, String text) {
        assertThat(decode(("<p>" + text).getBytes(Charset.forName(charset)))).isEqualTo("<p>" + text);
        assertThat(context.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.CHARSET_GUESSED);
    }

    @Test
    void the_language_of_the_page_decides_where_letters_alone_cannot() {
        var page = "<html lang=\"cs-CZ\"><p>Příliš žluťoučký kůň úpěl ďábelské ódy";

        assertThat(decode(page.getBytes(Charset.forName("windows-1250")))).isEqualTo(page);
    }

    @Test
    void whatever_bytes_come_in_text_comes_out() {
        assertThat(decode(new byte[0])).isEmpty();
        assertThat(decode(bytes(0xFF))).hasSize(1);
        assertThat(decode(bytes(0xFE, 0xFF, 0xD8))).hasSize(1);
        assertThat(decode("<meta charset=".getBytes(UTF_8))).isEqualTo("<meta charset=");
        assertThat(decode("<meta charset=no-such-thing>x".getBytes(UTF_8))).endsWith("x");
    }
}
