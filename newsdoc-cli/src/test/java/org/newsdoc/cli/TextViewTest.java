package org.newsdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.json.NewsDocumentJson;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextViewTest {
    @Test
    void a_story_is_laid_out_for_reading() {
        var view = view("""
                {"version": 1, "article": {
                  "headline": "Harbour wall gives way", "kicker": "Exclusive", "deck": "Four boats sank.",
                  "authors": [{"name": "Ada Brook"}, {"name": "Ben Lund"}],
                  "published": "2024-11-04", "categories": ["Coast"],
                  "leadImage": {"caption": "The wall on Monday.", "credit": "Ada Brook"},
                  "sections": [
                    {"kind": "body", "level": 0, "blocks": [{"type": "paragraph", "text": "The wall fell."}]},
                    {"label": "Why it matters", "labelForm": "run-in", "kind": "why-it-matters", "level": 1, "blocks": [
                      {"type": "list", "ordered": true, "items": [
                        {"text": "It was old.", "items": [{"text": "Very old."}]}, {"text": "It was high."}]},
                      {"type": "pullquote", "text": "It sang.", "attribution": "A fisher"}]}],
                  "quotes": [{"text": "It sang.", "kind": "direct",
                    "speaker": {"name": "Cora Dale", "description": "a fisher"},
                    "at": {"path": "/sections/1/blocks/1", "start": 0, "end": 8}}]}}
                """);

        assertThat(view).isEqualTo("""
                        [Exclusive]

                        Harbour wall gives way
                        ======================

                        Four boats sank.

                        By Ada Brook, Ben Lund | 2024-11-04 | Coast

                        [Image | The wall on Monday. | Ada Brook]

                        The wall fell.

                        Why it matters
                        --------------

                        1. It was old.
                          * Very old.
                        2. It was high.

                        > It sang.
                        > — A fisher

                        Who said what
                        -------------

                        * Cora Dale (a fisher): “It sang.”
                        """);
    }

    @Test
    void teasers_follow_the_story() {
        var view = view("""
                {"version": 1, "teasers": [
                  {"headline": "Scoop: Town buys bell", "kicker": "Scoop", "url": "https://news.example/bell",
                   "published": "2024-11-03", "sections": [
                     {"kind": "body", "level": 0, "blocks": [{"type": "paragraph", "text": "It rings."}]}]},
                  {"headline": "Boats for sale", "kicker": "Analysis"}]}
                """);

        assertThat(view).isEqualTo("""
                        More stories
                        ============

                        * Scoop: Town buys bell
                          2024-11-03
                          https://news.example/bell
                          It rings.

                        * [Analysis] Boats for sale
                        """);
    }

    @Test
    void tables_pictures_and_embeds_are_told_in_words() {
        var view = view("""
                {"version": 1, "article": {"headline": "", "sections": [{"kind": "body", "level": 0, "blocks": [
                  {"type": "table", "caption": "Boats", "rows": [[{"text": "Name"}, {"text": "Year"}], [{"text": "Elsa"}, {"text": "1987"}]]},
                  {"type": "figure", "image": {"alt": "A boat"}},
                  {"type": "embed", "provider": "Tube", "url": "https://tube.example/1"},
                  {"type": "quote", "blocks": [{"type": "paragraph", "text": "One."}, {"type": "paragraph", "text": "Two."}]},
                  {"type": "hologram", "text": "Three."}]}]}}
                """);

        assertThat(view).isEqualTo("""
                        Boats
                        Name | Year
                        Elsa | 1987

                        [Image | A boat]

                        [Tube | https://tube.example/1]

                        > One.
                        >\s
                        > Two.

                        Three.
                        """);
    }

    @Test
    void a_document_without_anything_says_so() {
        assertThat(view("{\"version\": 1}")).isEqualTo("(no story)\n");
    }

    private static String view(String json) {
        return TextView.of(NewsDocumentJson.read(json));
    }
}
