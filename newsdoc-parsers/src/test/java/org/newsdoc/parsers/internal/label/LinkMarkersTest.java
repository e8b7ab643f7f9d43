package org.newsdoc.parsers.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.Cases;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkMarkersTest {
    private static final LinkMarkers MARKERS = LinkMarkers.of(Lexicon.standard());

    static List<Arguments> markers() {
        return Cases.of(LinkMarkersTest.class, "markers.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("markers")
    void finds_the_marker_that_a_line_begins_with(String line, String marker, String rest) {
        var found = MARKERS.match(line);

        assertThat(found.map(LinkMarkers.Marker::marker).orElse("")).isEqualTo(marker);
        assertThat(found.map(one -> line.substring(one.end())).orElse("")).isEqualTo(rest);
    }

    @Test
    void all_markers_of_a_lexicon_know_the_same() {
        var markers = LinkMarkers.of(Lexicon.standard());

        assertThat(markers.match("More from Brackwater").map(LinkMarkers.Marker::marker))
                .contains("More from Brackwater");
        assertThat(markers.match("Read more about the bridge")).isEmpty();
    }

    @Test
    void tells_a_colon_before_more_text_from_other_signs() {
        assertThat(MARKERS.match("Read more: A bridge falls").map(LinkMarkers.Marker::hasColon))
                .contains(true);
        assertThat(MARKERS.match("Read more – A bridge falls").map(LinkMarkers.Marker::hasColon))
                .contains(false);
        assertThat(MARKERS.match("Read more:").map(LinkMarkers.Marker::hasColon))
                .contains(false);
    }
}
