package org.newsdoc.parsers.internal.text;

/** Knows the box behind a story that introduces an author: the name alone, what the author is, and a sentence that begins with the name. */
final class AuthorBox {
    /** So many lines over a story may name its authors. */
    private static final int ABOVE = 20;

    /** So many lines under the name may open with it again. */
    private static final int REACH = 3;

    private AuthorBox() {}

    /**
     * Whether such a box opens at a line.
     *
     * @param story where the story begins
     */
    static boolean opens(Facts facts, int i, int story) {
        var name = facts.text(i);
        return i > story
                && facts.context().knowledge().metaLines().looksLikeName(name)
                && isIntroduced(facts, i)
                && isAuthor(facts, name, story);
    }

    private static boolean isIntroduced(Facts facts, int i) {
        for (int next = i + 1; next <= i + REACH && facts.has(next); next++) {
            if (facts.text(next).startsWith(facts.text(i) + " ")) {
                return true;
            }
            if (facts.isProse(next)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAuthor(Facts facts, String name, int story) {
        for (int i = Math.max(0, story - ABOVE); i < story; i++) {
            boolean named = facts.text(i).contains(name)
                    && facts.meta(i)
                            .filter(meta -> meta.authors().stream()
                                    .anyMatch(author -> author.name().equals(name)))
                            .isPresent();
            if (named) {
                return true;
            }
        }
        return false;
    }
}
