package org.newsdoc.parsers.internal.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Cases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurnitureTest {
    private static final Furniture FURNITURE = Furniture.of(Lexicon.standard());

    static List<Arguments> lines() {
        return Cases.of(FurnitureTest.class, "lines.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tells_furniture_from_the_lines_of_a_story(String line, String kind) {
        assertThat(FURNITURE.recognise(line).map(Enum::name).orElse("")).isEqualTo(kind);
    }
}
