package org.newsdoc.parsers.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.internal.byline.MetaLine;

/** Reads the lines under a headline that say who wrote the story and when, each line on its own or several together. */
final class BylineLines {
    /** Lines over the body that may be a bare name on a crawled page. */
    private static final int NEAR = 4;

    private static final int MOST_ROLE_WORDS = 6;
    private static final int LONGEST_NAME = 24;
    private static final int MOST_NAMES = 4;
    private static final Pattern LIST_COMMA = Pattern.compile("[\u3001\uff0c]");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final Facts facts;
    private final Head head;

    /** The line where the running text begins. */
    private final int story;

    /** Whether the line before named authors. */
    private boolean afterByline;

    BylineLines(Facts facts, Head head, int story) {
        this.facts = facts;
        this.head = head;
        this.story = story;
    }

    /**
     * Reads a line as byline, date or category.
     *
     * @return the line after what was read; {@code i} itself when the line is none of these
     */
    int read(int i) {
        if (facts.text(i).length() > 160) {
            return i;
        }
        if (isRoleLine(i)) {
            int last = head.authors.size() - 1;
            afterByline = false;
            head.authors.set(last, withRole(head.authors.get(last), facts.text(i)));
            return i + 1;
        }
        if (head.addClock(facts.text(i), facts.context())) {
            return i + 1;
        }
        var list = NameList.read(facts, i);
        if (list.isPresent()) {
            head.add(list.get().byline(), facts.lines().get(i).number());
            return list.get().end();
        }
        var stack = head.authors.isEmpty() || head.bareAuthors
                ? NameStack.read(facts, i, head.headlineLine)
                : Optional.<NameStack>empty();
        if (stack.isPresent()) {
            head.add(stack.get().byline(), facts.lines().get(i).number());
            return stack.get().end();
        }
        int end = i + 1;
        Optional<MetaLine> meta = facts.meta(i);
        if (facts.text(i).length() <= 40
                && meta.filter(this::saysSomething).isEmpty()
                && !facts.isDated(i)
                && mayGoOn(i)) {
            for (int last = i + 1; last <= i + 2 && end == i + 1; last++) {
                var joined = joined(i, last);
                if (joined.isPresent()) {
                    meta = joined;
                    end = last + 1;
                }
            }
        }
        if (meta.isEmpty()) {
            meta = barredByline(facts.text(i)).or(() -> caselessByline(i));
        }
        if (meta.isEmpty() || !isWanted(meta.get(), i)) {
            return i;
        }
        head.isDated |= facts.isDated(i);
        if (!isHouse(meta.get())) {
            head.add(meta.get(), facts.lines().get(i).number());
        }
        afterByline = !meta.get().authors().isEmpty();
        return end;
    }

    /** Whether a line may be the beginning of a byline: on a crawled page only by its words, or between two that say nothing alone. */
    private boolean mayGoOn(int i) {
        var line = facts.text(i);
        var lastWord = line.substring(line.lastIndexOf(' ') + 1);
        if (facts.lines().isSpaced() && !isNamed(i + 1)
                || facts.shape(i).last() == ':'
                || facts.context().knowledge().metaLines().opensByline(lastWord)
                || facts.context().knowledge().metaLines().opensByline(line)) {
            return true;
        }
        return facts.has(i + 1)
                && !facts.isByline(i + 1)
                && !facts.isDated(i + 1)
                && facts.meta(i).isPresent();
    }

    /** Whether a line is the bare name of a person, with or without a full stop. */
    private boolean isNamed(int i) {
        if (!facts.has(i)) {
            return false;
        }
        var text = facts.text(i);
        int end = text.length() - (text.endsWith(".") ? 1 : 0);
        return facts.context().knowledge().metaLines().looksLikeName(text.substring(0, end));
    }

    /** What several short lines say when put together. */
    private Optional<MetaLine> joined(int first, int last) {
        if (!facts.has(last) || facts.text(last).length() > 60) {
            return Optional.empty();
        }
        var text = new StringBuilder(facts.text(first));
        for (int i = first + 1; i <= last; i++) {
            text.append(' ').append(facts.text(i));
        }
        return readLine(text.toString()).filter(line -> saysSomething(line) && HeadReader.isSure(line));
    }

    private Optional<MetaLine> readLine(String line) {
        return facts.context().knowledge().metaLines().read(line, facts.context());
    }

    /** What a byline says that has a line behind the name of an author. */
    private Optional<Contributor> behindName(Contributor author, String line) {
        var read = facts.context().knowledge().metaLines().contributors(author.name() + ", " + line, facts.context());
        boolean same = read.size() == 1 && read.get(0).name().equals(author.name());
        return same
                        && (read.get(0).role().isPresent()
                                || read.get(0).affiliation().isPresent())
                ? Optional.of(read.get(0))
                : Optional.empty();
    }

    /** Takes a lone organisation under the byline as the house that its authors write for. */
    private boolean isHouse(MetaLine meta) {
        int last = head.authors.size() - 1;
        if (last < 0 || meta.authors().size() != 1 || meta.explicit()) {
            return false;
        }
        var name = meta.authors().get(0).name();
        if (behindName(head.authors.get(last), name)
                .flatMap(Contributor::affiliation)
                .isEmpty()) {
            return false;
        }
        head.authors.replaceAll(author -> author.affiliation().isPresent()
                ? author
                : author.toBuilder().affiliation(name).build());
        return true;
    }

    /** Names and, behind a bar, the house they write for. */
    private Optional<MetaLine> barredByline(String line) {
        int bar = line.lastIndexOf(" | ");
        if (bar < 0 || !head.authors.isEmpty()) {
            return Optional.empty();
        }
        var house = line.substring(bar + 3);
        return readLine(line.substring(0, bar))
                .filter(names -> !names.authors().isEmpty() && Shape.of(house).words() <= 5)
                .map(names -> new MetaLine(
                        names.authors().stream()
                                .map(author ->
                                        author.toBuilder().affiliation(house).build())
                                .toList(),
                        names.categories(),
                        null,
                        null,
                        true));
    }

    /** Names in a script without capitals: nothing but their place beside the date tells them. */
    private Optional<MetaLine> caselessByline(int i) {
        var text = facts.text(i);
        var pieces = LIST_COMMA.split(text);
        boolean form = pieces.length <= MOST_NAMES && Arrays.stream(pieces).allMatch(BylineLines::isCaselessName);
        if (!form
                || !head.authors.isEmpty()
                || !isNextToDate(i)
                || facts.text(0).contains(text)) {
            return Optional.empty();
        }
        var names = facts.context().knowledge().metaLines().contributors(text, facts.context());
        var all = names.stream().map(Contributor::name).collect(Collectors.joining());
        boolean same = names.size() <= MOST_NAMES && letters(all).equals(letters(text));
        return same ? Optional.of(new MetaLine(names, List.of(), null, null, false)) : Optional.empty();
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("");
    }

    private static boolean isCaselessName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME && text.chars().allMatch(BylineLines::isCaseless);
    }

    private static boolean isCaseless(int c) {
        if (c == ' ' || c == '\u30fb' || c == '\u00b7') {
            return true;
        }
        return c >= 0x590 && Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    private boolean saysSomething(MetaLine meta) {
        return !meta.authors().isEmpty()
                || !meta.categories().isEmpty()
                || meta.published().isPresent()
                || meta.modified().isPresent();
    }

    /** A bare name or category needs a story that stands alone, or a place where a byline may be. */
    private boolean isWanted(MetaLine meta, int i) {
        if (HeadReader.isSure(meta)) {
            return true;
        }
        if (!meta.authors().isEmpty()) {
            return (!head.hasPeople(facts.context())
                            || head.bareAuthors
                                    && isNextToDate(i)
                                    && !isPlaceAndLand(meta, i)
                                    && !head.headline.contains(facts.text(i)))
                    && (!facts.shape(i).endsSentence() || facts.shape(i).lower() == 0)
                    && (facts.lines().isSpaced() || isNextToDate(i) || isNearBody(i) || isOverRole(meta, i));
        }
        return facts.lines().isSpaced()
                && head.categories.isEmpty()
                && facts.shape(i).words() <= 3;
    }

    /** Whether a comma parts the only name in a line from something else: {@code Port Aveline, Orran}. */
    private boolean isPlaceAndLand(MetaLine meta, int i) {
        return meta.authors().size() == 1 && facts.text(i).indexOf(',') > 0 && !meta.explicit();
    }

    /** Whether the line below says what the only author of a line is. */
    private boolean isOverRole(MetaLine meta, int i) {
        return meta.authors().size() == 1
                && facts.has(i + 1)
                && facts.shape(i + 1).words() <= MOST_ROLE_WORDS
                && behindName(meta.authors().get(0), facts.text(i + 1))
                        .flatMap(Contributor::role)
                        .isPresent();
    }

    /** Whether the line above or below is a date. */
    private boolean isNextToDate(int i) {
        return facts.has(i - 1) && facts.isDated(i - 1) || facts.has(i + 1) && facts.isDated(i + 1);
    }

    /** Whether a line stands right over the body or right under the headline, and has more than a word. */
    private boolean isNearBody(int i) {
        return facts.shape(i).words() >= 2 && (story - i <= NEAR || i - head.headlineLine <= 2);
    }

    /** What a line under a name says of the author: role or house. */
    private Contributor withRole(Contributor author, String line) {
        boolean house = line.indexOf(' ') < 0 && line.equals(line.toUpperCase(java.util.Locale.ROOT));
        if (house) {
            return author.toBuilder().affiliation(line).build();
        }
        return behindName(author, line)
                .orElseGet(() -> author.toBuilder().role(line).build());
    }

    /** Whether a line under a name is the author's role, by its words. */
    private boolean isRoleLine(int i) {
        int last = head.authors.size() - 1;
        if (!afterByline || last < 0 || head.authors.get(last).role().isPresent() || facts.isDated(i)) {
            return false;
        }
        return facts.shape(i).words() <= MOST_ROLE_WORDS
                && behindName(head.authors.get(last), facts.text(i)).isPresent();
    }

    /** Takes a short line right under a name as the author's role. */
    boolean readRole(int i) {
        int last = head.authors.size() - 1;
        boolean follows = afterByline
                && facts.shape(i).words() <= MOST_ROLE_WORDS
                && !facts.shape(i).endsSentence()
                && !head.headline.contains(facts.text(i))
                && facts.text(i).chars().noneMatch(Character::isDigit)
                && last >= 0
                && head.authors.get(last).role().isEmpty();
        if (follows) {
            afterByline = false;
            head.authors.set(last, withRole(head.authors.get(last), facts.text(i)));
        }
        return follows;
    }
}
