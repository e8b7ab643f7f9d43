package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.internal.byline.MetaLine;

/**
 * Names of authors on lines of their own, no word such as "By" over them: what parts them, or a date beside them, tells that they
 * are authors.
 *
 * @param byline what they say
 * @param end the line behind the last name, role or address
 */
record NameStack(MetaLine byline, int end) {
    private static final int MOST = 16;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ROLE_WORDS = 6;

    /**
     * The stack that begins with the name at a line.
     *
     * @param headline the line of the headline
     */
    static Optional<NameStack> read(Facts facts, int line, int headline) {
        return isName(facts, line) ? new Reader(facts, headline).read(line) : Optional.empty();
    }

    private static boolean isName(Facts facts, int i) {
        return facts.has(i)
                && facts.text(i).length() <= LONGEST_NAME
                && !facts.isFurniture(i)
                && !facts.isExplicitMeta(i)
                && facts.context().knowledge().metaLines().looksLikeName(facts.text(i))
                && !facts.context().knowledge().metaLines().isOrganisation(facts.text(i))
                && facts.meta(i).filter(meta -> meta.authors().size() == 1).isPresent();
    }

    /** Reads one stack. */
    private static final class Reader {
        private final Facts facts;
        private final int headline;
        private final List<Contributor> authors = new ArrayList<>();
        private int end;
        private boolean parted;

        Reader(Facts facts, int headline) {
            this.facts = facts;
            this.headline = headline;
        }

        Optional<NameStack> read(int first) {
            int i = first;
            while (i < first + MOST && facts.has(i) && take(i)) {
                i++;
            }
            boolean dated = facts.has(first - 1) && facts.isDated(first - 1) || facts.has(end) && facts.isDated(end);
            var words = facts.context().knowledge().metaLines();
            boolean under = first - 1 == headline
                    && authors.stream().allMatch(author -> words.opensWithGivenName(author.name()));
            return authors.size() > 1 && (parted || (dated || under) && isAlike())
                    ? Optional.of(new NameStack(new MetaLine(authors, List.of(), null, null, true), end))
                    : Optional.empty();
        }

        /** Whether a line belongs to the stack. */
        private boolean take(int i) {
            var text = facts.text(i);
            if (isName(facts, i)) {
                authors.add(facts.meta(i).orElseThrow().authors().get(0));
                end = i + 1;
                return true;
            }
            if (facts.context().knowledge().metaLines().joinsNames(text, facts.context())) {
                parted |= isName(facts, i + 1);
                return true;
            }
            boolean address = text.charAt(0) == '@' && text.indexOf(' ') < 0;
            boolean role = !address && takeRole(text);
            parted |= (address || role) && isName(facts, i + 1);
            end = address || role ? i + 1 : end;
            return address || role || facts.isFurniture(i);
        }

        private boolean takeRole(String text) {
            int last = authors.size() - 1;
            if (authors.get(last).role().isPresent() || Shape.of(text).words() > MOST_ROLE_WORDS) {
                return false;
            }
            var author = authors.get(last);
            var read =
                    facts.context().knowledge().metaLines().contributors(author.name() + ", " + text, facts.context());
            boolean role = read.size() == 1
                    && read.get(0).name().equals(author.name())
                    && read.get(0).role().isPresent();
            if (role) {
                authors.set(last, read.get(0));
            }
            return role;
        }

        /**
         * Whether names that nothing parts are those of authors: no line may be a place, and where only some are in capitals, the
         * first is that of a photographer.
         */
        private boolean isAlike() {
            var words = facts.context().knowledge().metaLines();
            if (!authors.stream().skip(1).allMatch(author -> words.opensWithGivenName(author.name()))) {
                return false;
            }
            long capitals = authors.stream()
                    .filter(author -> author.name().chars().noneMatch(Character::isLowerCase))
                    .count();
            return capitals == 0 || capitals == authors.size();
        }
    }
}
