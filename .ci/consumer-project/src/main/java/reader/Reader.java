package reader;

import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.NewsParser;
import org.newsdoc.render.MarkdownRenderer;

/** Reads a story, stores it and reads it back. */
public final class Reader {
    private Reader() {}

    /** Prints the story as Markdown. */
    public static void main(String[] args) {
        String page = "<h1>Bridge opens</h1><p>By Ada Quist</p><p>The bridge at Torwitz opened on Monday after nine years of"
                + " building, and the first to cross it were the children of the school on the other bank.</p><p>“We"
                + " have waited for this,” said the mayor, Ole Brandt, who had come on foot.</p>";
        NewsDocument document = NewsParser.create().parse(page, null).document();
        NewsDocument stored = NewsDocumentJson.read(NewsDocumentJson.write(document));
        if (!stored.equals(document)) {
            throw new IllegalStateException("not the same document");
        }
        System.out.println(MarkdownRenderer.create().render(stored));
    }
}
