package org.newsdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RichTextTest {
    private static final Url REEF = Url.of("https://tidewater.example/reef");

    @Test
    void a_builder_puts_text_and_spans_together() {
        var text = RichText.builder()
                .append("The ")
                .link("reef", REEF)
                .append(RichText.builder().append(" is ").strong("sharp").build())
                .emphasis("!")
                .build();

        assertThat(text)
                .isEqualTo(new RichText(
                        "The reef is sharp!",
                        List.of(new Span.Link(4, 8, REEF), new Span.Strong(12, 17), new Span.Emphasis(17, 18))));
    }

    @Test
    void a_builder_marks_text_it_has_already() {
        var builder = RichText.builder().append("The ").strong("sharp").append(" reef");

        var text = builder.mark(new Span.Link(4, builder.length(), REEF)).build();

        assertThat(text.spans()).containsExactly(new Span.Link(4, 14, REEF), new Span.Strong(4, 9));
    }

    @Test
    void the_order_in_which_spans_are_given_does_not_count() {
        var strong = new Span.Strong(0, 2);
        var link = new Span.Link(0, 4, REEF);
        var emphasis = new Span.Emphasis(3, 4);

        assertThat(new RichText("reef", List.of(emphasis, strong, link)))
                .isEqualTo(new RichText("reef", List.of(link, emphasis, strong)))
                .extracting(RichText::spans)
                .isEqualTo(List.of(link, strong, emphasis));
    }

    @Test
    void a_slice_keeps_the_parts_of_the_spans_and_drops_white_space_at_its_ends() {
        var text = new RichText(
                "The old reef is sharp.",
                List.of(new Span.Link(4, 12, REEF), new Span.Strong(8, 15), new Span.Emphasis(16, 21)));

        assertThat(text.slice(7, 16))
                .isEqualTo(new RichText("reef is", List.of(new Span.Strong(0, 7), new Span.Link(0, 4, REEF))));
        assertThat(text.slice(0, 22)).isSameAs(text);
        assertThat(text.slice(3, 4)).isEqualTo(RichText.EMPTY);
    }

    @Test
    void a_slice_must_lie_within_the_text() {
        assertThatThrownBy(() -> RichText.of("reef").slice(2, 5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void spans_must_lie_within_the_text() {
        assertThatThrownBy(() -> new RichText("reef", List.of(new Span.Strong(0, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("length 4");
        assertThatThrownBy(() -> new Span.Strong(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span.Emphasis(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_span_of_another_type_must_not_take_a_known_name() {
        assertThatThrownBy(() -> new Span.Other("link", 0, 1)).hasMessageContaining("link");
        assertThatThrownBy(() -> new Span.Other(" ", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
