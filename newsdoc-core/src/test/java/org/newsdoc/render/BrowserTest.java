package org.newsdoc.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsdoc.exchange.SchemaOrg;
import org.newsdoc.fixtures.RandomDocuments;
import org.newsdoc.fixtures.SampleDocuments;
import org.newsdoc.fixtures.Seeds;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;

/** What {@link HtmlRenderer} writes, in a real browser; left out where there is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Says on the outermost page that it ran. */
    private static final String RUN = "top.document.documentElement.dataset.ran=1";

    /** Texts that would run if anything were left unescaped, wherever they stand. */
    private static final List<String> ATTACKS = List.of(
            "<script>" + RUN + "</script>",
            "</script><script>" + RUN + "</script>",
            "</title></style></textarea><script>" + RUN + "</script>",
            "--><script>" + RUN + "</script><!--",
            "]]><script>" + RUN + "</script>",
            "\"><img src=x onerror=" + RUN + ">",
            "'><svg onload=" + RUN + ">",
            "x\" onerror=\"" + RUN + "\" autofocus onfocus=\"" + RUN + "\" x=\"",
            "javascript:" + RUN,
            "java\tscr\nipt:" + RUN,
            "\u0001 JaVaScRiPt:" + RUN,
            "javascript\u0000:" + RUN,
            "jav\u00adascript\u200b:" + RUN,
            "data:text/html,<script>" + RUN + "</script>",
            "vbscript:" + RUN,
            "blob:null/x",
            "</style><style>*{background:url(javascript:" + RUN + ")}</style>",
            "red;}body{display:none}/*",
            "<base href=javascript:" + RUN + "//><a href=x>",
            "<meta http-equiv=refresh content=0;url=javascript:" + RUN + ">",
            "<iframe srcdoc='<script>" + RUN + "</script>'>",
            "\uff1cscript\uff1e" + RUN + "\uff1c/script\uff1e",
            "\ud83d<script>" + RUN + "</script>\udc00",
            "\u202e<script>" + RUN + "</script>\u2028",
            "&lt;script&gt;" + RUN + "&lt;/script&gt;",
            "<math><mtext><table><mglyph><style><img src=x onerror=" + RUN + ">");

    /** Fields whose values are no free text. */
    private static final Set<String> CLOSED = Set.of(
            "type", "kind", "labelForm", "access", "published", "modified", "time", "language", "before", "mediaType");

    /** Looks at every frame as the browser has it, and says on the outermost page what should not be there. */
    private static final String INSPECTION = """
            <script>
            addEventListener('load', () => {
              const found = new Set();
              // An address that is none has ':' for a protocol.
              const safe = ['http:', 'https:', 'mailto:', 'tel:', 'file:', 'about:', ':', ''];
              let texts = 0;
              document.querySelectorAll('iframe').forEach((frame, number) => {
                const page = frame.contentDocument;
                texts += page.body.innerText.length > 0 ? 1 : 0;
                if (page.documentElement.scrollWidth > 360) found.add('wider than a phone: ' + number);
                if (getComputedStyle(page.body).display === 'none') found.add('hidden: ' + number);
                for (const element of page.querySelectorAll('*')) {
                  for (const attribute of element.attributes) {
                    if (/^on/i.test(attribute.name)) found.add(attribute.name + ': ' + number);
                  }
                  if (element.matches('base, iframe, object, embed, form, svg, math')) found.add(element.tagName + ': ' + number);
                  if (element.protocol !== undefined && !safe.includes(element.protocol)) found.add(element.protocol + number);
                }
                for (const p of page.querySelectorAll('p')) {
                  if (frame.dataset.styled && parseFloat(getComputedStyle(p).fontSize) < 12) found.add('too small: ' + number);
                }
              });
              document.documentElement.dataset.texts = texts;
              document.documentElement.dataset.found = [...found].join(', ');
            });
            </script>
            """;

    @TempDir
    Path scratch;

    private Browser browser;

    @BeforeEach
    void findBrowser() {
        var installed = Browser.installed();
        assumeTrue(
                installed.isPresent(),
                "no Chromium on the path, so what browsers make of the HTML was not tested; try: apt-get install chromium");
        browser = installed.get();
    }

    @Test
    void a_script_that_runs_would_be_seen() throws Exception {
        var seen = open(List.of("<p>x</p><img src=x onerror=" + RUN + "><a href='javascript:1'>x</a>"));

        assertThat(seen.attr("data-ran")).isEqualTo("1");
        assertThat(seen.attr("data-found")).contains("onerror: 0", "javascript:0");
    }

    @Test
    void nothing_of_a_hostile_document_runs_and_nothing_breaks_out_of_its_place() throws Exception {
        var pages = new ArrayList<String>();
        for (var attack : ATTACKS) {
            var document = attacked(SampleDocuments.full(), attack);
            pages.add(HtmlRenderer.page().withJsonLd(SchemaOrg::write).render(document));
            pages.add(bare(document));
        }

        assertSafe(pages);
    }

    @Test
    void any_document_is_shown_safely_and_fits_a_phone() throws Exception {
        var pages = new ArrayList<String>();
        Seeds.first(25).forEach(seed -> {
            pages.add(HtmlRenderer.page().render(RandomDocuments.any(seed)));
            pages.add(HtmlRenderer.page().render(RandomDocuments.tidy(seed)));
        });
        pages.add(HtmlRenderer.page().render(SampleDocuments.full()));

        assertSafe(pages);
    }

    private void assertSafe(List<String> pages) throws Exception {
        var seen = open(pages);

        assertThat(seen.attr("data-ran")).isEmpty();
        assertThat(seen.attr("data-found")).isEmpty();
        assertThat(seen.attr("data-texts")).isNotEmpty().isNotEqualTo("0");
    }

    /** A fragment in a page that has no policy of its own and lets everything run, in the style of whole pages. */
    private static String bare(NewsDocument document) {
        var style = Jsoup.parse(HtmlRenderer.page().render(document))
                .select("style")
                .first();
        return "<!DOCTYPE html><meta charset=utf-8>" + style.outerHtml()
                + HtmlRenderer.fragment().withJsonLd(SchemaOrg::write).render(document);
    }

    /** The outermost element of a page with a frame, as wide as a phone, for each of these. */
    private org.jsoup.nodes.Element open(List<String> pages) throws IOException, InterruptedException {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        for (var page : pages) {
            html.append("<iframe width=\"360\" height=\"740\" style=\"border:0\" data-styled=\"yes\" srcdoc=\"")
                    .append(Entities.escape(page))
                    .append("\"></iframe>\n");
        }
        var file = Files.writeString(scratch.resolve("pages.html"), html + INSPECTION + "</body></html>");
        var root = Jsoup.parse(browser.load(file, scratch)).select("html").first();
        assertThat(root.hasAttr("data-found")).as("the pages were looked at").isTrue();
        return root;
    }

    /** The document with an attack in each of its texts and addresses. */
    private static NewsDocument attacked(NewsDocument document, String attack) throws JsonProcessingException {
        var tree = MAPPER.readTree(NewsDocumentJson.write(document));
        attack(tree, attack);
        return NewsDocumentJson.read(tree.toString());
    }

    private static void attack(JsonNode node, String attack) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("quotes", "spans"));
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                boolean free = object.get(name).isTextual() && !CLOSED.contains(name);
                if (free) {
                    object.put(name, attack);
                }
            }
            if (object.path("type").asText().equals("paragraph")) {
                object.putArray("spans")
                        .addObject()
                        .put("type", "link")
                        .put("start", 0)
                        .put("end", attack.length())
                        .put("href", attack);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, new TextNode(attack));
                }
            }
        }
        node.forEach(child -> attack(child, attack));
    }
}
