package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the input takes twice the work. Work is counted as steps in the code of newsdoc and jsoup, not timed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinearWorkTest {
    /** Growth from 2n to 4n may be this much of the growth from n to 2n: 2 is linear, 4 is quadratic. */
    private static final double MOST = 2.6;

    /** Sound pages take 60 to 130 steps for a sign; work in proportion to the square of a fixture's length would take thousands. */
    private static final long MOST_STEPS_FOR_A_SIGN = 1_500;

    private static final int SMALL = 24_000;
    private static final WorkCounter COUNTER = new WorkCounter();

    private static final String STORY = """
            <main><h1>Lighthouse keeper hands over the keys</h1><p>By Ida Vorn</p><p>The last keeper of the lighthouse at Brennick
            handed the keys to the harbour office on Friday, after thirty-one years on the rock.</p><p>“I shall miss the gulls
            least of all,” said the keeper, who is moving to a house without stairs behind the harbour.</p></main>
            """;

    /** An input that grows: a beginning, and what is repeated; {@code #} becomes a number. */
    record Growing(String start, String more) {
        String of(int length) {
            var text = new StringBuilder(start);
            for (int i = 0; text.length() < start.length() + length; i++) {
                text.append(more.replace("#", Integer.toString(i)));
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return more.replace("\n", "\\n");
        }
    }

    static List<Growing> pages() {
        return shapes(
                STORY,
                "<div>",
                "<p>",
                "<b>",
                "<a href=/x>",
                "</div>",
                "<ul><li>x",
                "<table><tr><td>x",
                "<div class='promo teaser-# related'>",
                "<!-- ad -->",
                "&amp;&nbsp;",
                "<br>",
                "<br>Words of a line. ",
                "<p>The harbour office said on Friday that # boats were lost.</p>",
                "<p>“The wall will hold,” said Nora Whitfield # of the office. “I am sure,” she said.</p>",
                "<h2>Why it matters</h2><p>It will hold.</p>",
                "<li><a href='/2026/11/story-#'>Council votes on bridge number #</a></li>",
                "<div class=card><a href='/2026/story-#'><img src=/#.jpg alt=x><h3>Bridge number # opens to traffic</h3>"
                        + "<time>27 November 2026</time><p>By Ida Vorn</p><p>It took nine years to build.</p></a></div>",
                "<figure><img src='/#.jpg' srcset='/#.jpg 2x'><figcaption>The wall. Photo: I. Vorn/Agency</figcaption></figure>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge #\"}</script>",
                "<meta property='article:tag' content='Bridge #'>",
                "<time datetime='2026-11-27T10:00:00Z'>27 November 2026</time>",
                "<blockquote><p>Nobody owns the sea.</p></blockquote>",
                "<span>By Ida Vorn and Ole Brandt, 27 November 2026</span>",
                "<table><tr><td>a<td>b</table>",
                "<ruby>橋<rt>はし</rt></ruby>",
                "<h4>A place #</h4>",
                "<div><h3>A box #</h3></div><div>x</div>");
    }

    static List<Growing> texts() {
        return shapes(
                "Lighthouse keeper hands over the keys\n\nThe last keeper of the lighthouse handed over the keys on Friday.\n\n",
                "• One more point\n",
                "“",
                "\"",
                "'",
                "„a“ ",
                "a",
                "a ",
                ". ",
                "1. ",
                "12.",
                "By Ida Vorn and ",
                "By Ida Vorn | 27 November 2026\n",
                "Why it matters: It will hold.\n",
                "Photo: Ida Vorn/Agency\n",
                "27 November 2026 ",
                "The harbour office said on Friday that # boats were lost.\n\n",
                "“The wall will hold,” said Nora Whitfield # of the office. “I am sure,” she said.\n\n",
                "he said, she said, ",
                "Read more: Bridge number # opens to traffic\n",
                "قال الوزير إن الجدار سيصمد. ",
                "Reporting by Ida Vorn; ",
                "LONDON, Sept # (Agency) — ",
                "Home | News | Sport | ",
                "**a **b",
                "Photo: The bridge is open. ",
                "Follow us on every network ",
                "By\nAnn Stone,\n",
                "本报记者 王小明 ",
                "\n",
                "a\u0308");
    }

    private static List<Growing> shapes(String start, String... more) {
        var shapes = new ArrayList<Growing>();
        for (var one : more) {
            shapes.add(new Growing(start, one));
        }
        return shapes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pages_take_linear_work(Growing page) {
        assertLinear(page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void texts_take_linear_work(Growing text) {
        assertLinear(text);
    }

    @Test
    void a_long_caption_takes_linear_work() {
        for (var more : List.of("The bridge is open. ", "Photo: ", "(", "/", "Ann Stone for ", ". Photo: A. ")) {
            assertLinear(new Growing(STORY + "<figure><img src=/bridge.jpg><figcaption>Photo: ", more));
        }
    }

    @Test
    void metadata_takes_linear_work() {
        for (var more : List.of(
                "[", "{\"a\":", "{\"@id\":\"##\",\"isPartOf\":{\"@id\":\"#\"}},", "\\\"", "/*", "\"x\",", "'")) {
            assertLinear(new Growing(STORY + "<script type='application/ld+json'>{\"@graph\":[", more));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.newsdoc.parsers.trust.FixturePage#pages")
    void damaged_pages_take_no_more_work_than_their_length_allows(FixturePage page) {
        var random = new Random(page.name().hashCode());
        for (int i = 0; i < 5; i++) {
            var damaged = Damage.corrupted(page.source(), random);

            assertThat(COUNTER.steps(damaged) / damaged.length()).isLessThan(MOST_STEPS_FOR_A_SIGN);
        }
    }

    @Test
    void the_counter_sees_work_that_is_not_linear() {
        long one = quadratic(1_000);

        assertThat(quadratic(4_000) - quadratic(2_000)).isGreaterThan((long) (MOST * (quadratic(2_000) - one)));
    }

    /** The steps of jsoup's and our own walks over all beginnings of a text. */
    private static long quadratic(int length) {
        long steps = 0;
        for (int i = 0; i < length; i += 100) {
            steps += COUNTER.steps("<p>" + "word ".repeat(i / 5));
        }
        return steps;
    }

    private static void assertLinear(Growing input) {
        var small = input.of(SMALL);
        var twice = input.of(2 * SMALL);
        var fourfold = input.of(4 * SMALL);
        COUNTER.steps(small);

        long[] steps = {COUNTER.steps(small), COUNTER.steps(twice), COUNTER.steps(fourfold)};

        assertThat(growth(steps))
                .as("growth of %d, %d, %d steps", steps[0], steps[1], steps[2])
                .isLessThan(MOST);
    }

    /** How the second growth compares with the first; a first that is hardly any counts as a hundredth of the whole. */
    private static double growth(long[] work) {
        return (double) (work[2] - work[1]) / Math.max(work[1] - work[0], work[0] / 100 + 1);
    }
}
