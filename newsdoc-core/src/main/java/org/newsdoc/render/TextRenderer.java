package org.newsdoc.render;

import org.newsdoc.model.NewsDocument;

/**
 * A document as plain text that can be read by people and be parsed again: what comes back is equal to the document but for
 * spans (links, strong, emphasis), which text does not have, for {@code source}, and for quotes, which are found anew.
 *
 * <pre>{@code
 * String text = TextRenderer.create().render(document);
 * }</pre>
 *
 * <p>The form is described in {@code docs/decisions/0002-canonical-text.md}. Immutable and thread-safe; never throws for any
 * document.
 *
 * @since 0.1
 */
public final class TextRenderer {
    private static final TextRenderer RENDERER = new TextRenderer();

    private TextRenderer() {}

    /** The renderer. */
    public static TextRenderer create() {
        return RENDERER;
    }

    /** The document as text; lines end in {@code \n}. */
    public String render(NewsDocument document) {
        var out = new TextLines();
        out.line("Newsdoc-Text: 1");
        var story = new TextStory(out);
        if (document.article().isPresent()) {
            story.article(document.article().get());
        } else {
            out.field("Story", "none");
        }
        document.teasers().forEach(story::teaser);
        return out.toString();
    }
}
