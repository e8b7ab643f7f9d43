package org.newsdoc.parsers.internal.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdoc.parsers.Lexicon;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurnitureRowsTest {
    private static final Furniture FURNITURE = Furniture.of(Lexicon.standard());

    @Test
    void links_with_bars_between_them_are_furniture_when_half_are_known() {
        assertThat(FURNITURE.row("Subscribe | E-Edition | Corn prices | Log in"))
                .contains(Furniture.Kind.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "World | Politics",
                "Log in | The harbour | The bridge",
                "Log in and share",
                "Log in | Share | A sentence that goes on for more than forty signs",
                "| Log in"
            })
    void other_lines_with_bars_are_no_such_row(String line) {
        assertThat(FURNITURE.row(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REUTERS/Ida Korhonen Purchase Licensing Rights; REUTERS/Ida Korhonen",
                "REUTERS/Ida Korhonen Purchase Licensing Rights, opens new tab; REUTERS/Ida Korhonen",
                "It was in print on Sunday. Order Reprints | Today’s Paper | Subscribe; It was in print on Sunday.",
                "It opens new tabs by itself.; It opens new tabs by itself.",
                "Opens in new tab; Opens in new tab",
                "The mayor said: Log in | Share; The mayor said: Log in | Share"
            })
    void a_line_loses_the_furniture_at_its_end(String line, String rest) {
        assertThat(FURNITURE.withoutTail(line)).isEqualTo(rest);
    }
}
