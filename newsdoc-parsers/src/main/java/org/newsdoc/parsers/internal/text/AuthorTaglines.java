package org.newsdoc.parsers.internal.text;

import java.util.List;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.parsers.internal.story.Part;

/** Knows the last paragraphs of a story that introduce its authors by name ("Ada Loe is our reporter in Velmar."). */
final class AuthorTaglines {
    /** So many of the last parts of a story may be taglines. */
    private static final int REACH = 4;

    private static final int LONGEST = 500;

    private AuthorTaglines() {}

    /** Makes taglines of the paragraphs at the end that open with an author's name. */
    static void mark(List<Part> parts, List<Contributor> authors) {
        for (int i = parts.size() - 1; i > 0 && i >= parts.size() - REACH; i--) {
            if (parts.get(i) instanceof Part.Content content && content.block() instanceof Paragraph paragraph) {
                if (!opensWithAuthor(paragraph.text(), authors)) {
                    return;
                }
                parts.set(i, new Part.Remark(NoteKind.TAGLINE, paragraph.content()));
            } else if (!(parts.get(i) instanceof Part.Remark)) {
                return;
            }
        }
    }

    private static boolean opensWithAuthor(String text, List<Contributor> authors) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (var author : authors) {
            var name = author.name();
            if (name.indexOf(' ') > 0
                    && text.startsWith(name)
                    && text.length() > name.length()
                    && text.charAt(name.length()) == ' ') {
                return true;
            }
        }
        return false;
    }
}
