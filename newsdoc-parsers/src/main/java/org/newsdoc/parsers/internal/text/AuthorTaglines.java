package org.newsdoc.parsers.internal.text;

import java.util.List;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.NoteKind;
import org.newsdoc.model.Paragraph;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.story.Part;

/** Knows the last lines of a story: its authors introduced by name ("Ada Loe is our reporter."), or their signs ("al/dpa"). */
final class AuthorTaglines {
    /** So many of the last parts of a story may be taglines. */
    private static final int REACH = 4;

    private static final int LONGEST = 500;
    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_SIGN = 10;

    private AuthorTaglines() {}

    /** Makes taglines of the paragraphs at the end that open with an author's name. */
    static void mark(List<Part> parts, List<Contributor> authors, Context context) {
        for (int i = parts.size() - 1; i > 0 && i >= parts.size() - REACH; i--) {
            if (parts.get(i) instanceof Part.Content content && content.block() instanceof Paragraph paragraph) {
                if (opensWithAuthor(paragraph.text(), authors) || isSignature(paragraph.text())) {
                    parts.set(i, new Part.Remark(NoteKind.TAGLINE, paragraph.content()));
                } else if (context.knowledge().notes().read(paragraph.text()).isEmpty()) {
                    return;
                }
            } else if (!(parts.get(i) instanceof Part.Remark)) {
                return;
            }
        }
    }

    /** {@code abc/dpa}: the signs of writers and agencies at the end of a report. */
    static boolean isSignature(String text) {
        if (text.length() > LONGEST_SIGNATURE || text.indexOf('/') <= 0) {
            return false;
        }
        for (var part : text.split("[/;]", -1)) {
            if (part.isEmpty() || part.length() > LONGEST_SIGN || !part.chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensWithAuthor(String text, List<Contributor> authors) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (var author : authors) {
            var name = author.name();
            if (name.indexOf(' ') > 0 && text.contains(name) && text.indexOf('@') > 0) {
                return true;
            }
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
