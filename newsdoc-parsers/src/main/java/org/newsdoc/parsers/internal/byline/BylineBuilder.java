package org.newsdoc.parsers.internal.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.model.Contributor;
import org.newsdoc.parsers.internal.language.Habit;

/** Collects the people and organisations of one byline, part by part. Not thread-safe. */
final class BylineBuilder {
    /** How sure it is that a text is a byline. */
    enum Trust {
        /** It might be anything. */
        NONE,
        /** A word such as "By" precedes it. */
        PREFIXED,
        /** It is known to be one. */
        FULL
    }

    private static final int MOST_WORDS = 8;

    private final BylineWords words;
    private final String language;
    private final Map<String, Contributor.Builder> people = new LinkedHashMap<>();
    private final List<String> organisations = new ArrayList<>();
    private String last = "";
    private boolean hasRole;

    BylineBuilder(BylineWords words, String language) {
        this.words = words;
        this.language = language;
    }

    /** The people; the organisations when there are none. */
    List<Contributor> contributors() {
        if (isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Contributor>();
        people.values().forEach(person -> found.add(person.build()));
        if (found.isEmpty()) {
            organisations.stream()
                    .distinct()
                    .forEach(name -> found.add(Contributor.builder(name).build()));
        }
        return found;
    }

    /** Whether a role was named, which only bylines have. */
    boolean hasRole() {
        return hasRole;
    }

    boolean isEmpty() {
        return people.isEmpty() && organisations.isEmpty();
    }

    /** Reads a piece; false when it is no byline, which leaves some of its parts read. */
    boolean read(String piece, Trust trust) {
        var parts = BylineParts.of(piece, words.small(), language);
        if (parts.isEmpty() || parts.size() > 40) {
            return trust == Trust.FULL || parts.isEmpty();
        }
        if (trust == Trust.FULL && isReversed(parts)) {
            addPerson(parts.get(1).text() + " " + parts.get(0).text());
            return true;
        }
        if (trust == Trust.FULL && parts.size() > 1 && isSociety(parts)) {
            organisations.add(piece.strip());
            return true;
        }
        int place = trust == Trust.FULL ? parts.size() : placeBehindLast(parts);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean behindHouse = i > 0 && isHouse(parts.get(i - 1).words());
            var joint = i == place || behindHouse ? Joint.IN : part.joint();
            if (!readPart(joint, unprefixed(part.words(), trust), trust) && trust != Trust.FULL) {
                return false;
            }
        }
        return true;
    }

    /** The number of a place behind the last of several names: {@code Anna Stone and Joe Marsh, Porto Novo}. */
    private int placeBehindLast(List<BylineParts.Part> parts) {
        int last = parts.size() - 1;
        boolean form = last > 1
                && parts.get(last).joint() == Joint.COMMA
                && parts.get(last - 1).joint() == Joint.AND
                && words.isFullName(parts.get(last).words())
                && words.isFullName(parts.get(last - 1).words())
                && !words.roles().isRole(parts.get(last).words());
        return form ? last : parts.size();
    }

    /** {@code Stone, Anna}: one comma between two single words. */
    private boolean isReversed(List<BylineParts.Part> parts) {
        return parts.size() == 2
                && parts.get(1).joint() == Joint.COMMA
                && parts.get(0).words().size() == 1
                && parts.get(1).words().size() == 1
                && parts.stream().allMatch(part -> isPlainName(part.words()));
    }

    /** {@code Organization for Harbour Works}: an organisation whose name goes on behind a small word. */
    private boolean isSociety(List<BylineParts.Part> parts) {
        var joint = parts.get(1).joint();
        return (joint == Joint.FOR || joint == Joint.IN || joint == Joint.AND)
                && words.organisations().isOrganisation(parts.get(0).words())
                && !words.organisations().isAgency(parts.get(0).text());
    }

    private boolean isPlainName(List<String> part) {
        return words.names().isNamePart(part.get(0))
                && !words.organisations().isOrganisation(part)
                && Character.isLowerCase(part.get(0).charAt(part.get(0).length() - 1));
    }

    private List<String> unprefixed(List<String> part, Trust trust) {
        if (trust == Trust.NONE || part.size() < 2) {
            return part;
        }
        int skip = words.prefixLength(part);
        boolean first = skip == 1 && words.opensFirstName(String.join(" ", part), 0, language);
        if (first || skip == 1 && words.isNamedLikeOpener(part)) {
            return part;
        }
        return skip > 0 && skip < part.size() ? part.subList(skip, part.size()) : part;
    }

    private boolean readPart(Joint joint, List<String> given, Trust trust) {
        var part = halved(given);
        if (trust != Trust.NONE && Habit.SPACES_BETWEEN_NAMES.in(language) && NameForm.isRowOfHan(part)) {
            part.forEach(this::addPerson);
            return true;
        }
        var text = String.join(" ", part);
        if (joint == Joint.BRACKET) {
            readBracket(part, text);
            return true;
        }
        if (words.organisations().isAgency(text)) {
            addOrganisation(text, joint);
            return true;
        }
        if (joint == Joint.IN) {
            return trust != Trust.NONE || !isEmpty();
        }
        if (words.roles().isRole(part) && (!people.isEmpty() || part.size() == 1)) {
            setRole(text);
            return !people.isEmpty() || trust != Trust.NONE;
        }
        return readName(joint, part, text, trust);
    }

    private boolean readName(Joint joint, List<String> part, String text, Trust trust) {
        int role = words.roles().start(part);
        if (role < part.size() && isName(part.subList(0, role))) {
            addPerson(String.join(" ", part.subList(0, role)));
            setRole(String.join(" ", part.subList(role, part.size())));
            return true;
        }
        if (words.roles().isNoun(part.get(0)) && words.isFullName(part.subList(1, part.size()))) {
            addPerson(String.join(" ", part.subList(1, part.size())));
            setRole(part.get(0));
            return true;
        }
        if (words.organisations().isOrganisation(part)) {
            addOrganisation(text, joint);
            return trust == Trust.NONE ? isCapitalised(part) : part.size() <= MOST_WORDS;
        }
        if (words.isFullName(part) || trust != Trust.NONE && words.isInitialName(part)) {
            addFullName(joint, text);
            return true;
        }
        return readOther(joint, part, text, trust);
    }

    private boolean isName(List<String> part) {
        return words.isFullName(part) || (part.size() == 1 && NameForm.isCaseless(part));
    }

    private boolean isCapitalised(List<String> part) {
        return part.size() <= MOST_WORDS / 2
                && part.stream().allMatch(word -> words.names().isNamePart(word) && !words.isForeign(word));
    }

    private void addFullName(Joint joint, String text) {
        if (joint == Joint.FOR) {
            addOrganisation(text, joint);
        } else {
            addPerson(text);
        }
    }

    /** A part that is neither a known name form nor an organisation: a place, a short sign, a single name. */
    private boolean readOther(Joint joint, List<String> part, String text, Trust trust) {
        boolean follows = !people.isEmpty() || !organisations.isEmpty();
        if (part.size() == 1 && words.names().isSuffix(text) && !people.isEmpty()) {
            return true;
        }
        if (joint == Joint.SLASH && part.size() == 1 && follows) {
            return true;
        }
        boolean capital = words.names().isNamePart(part.get(0));
        if (trust == Trust.NONE) {
            return joint == Joint.COMMA && follows && part.size() == 1 && capital && !words.isForeign(text);
        }
        if (NameForm.isCaseless(part)) {
            addPerson(text);
            return true;
        }
        if (joint == Joint.COMMA && follows && part.size() <= 2) {
            boolean numbered = isHouse(part);
            return capital || numbered || trust == Trust.FULL;
        }
        if (joint == Joint.FOR || joint == Joint.WITH) {
            return capital;
        }
        if (joint == Joint.COMMA && !people.isEmpty() && trust == Trust.PREFIXED && isHouseAndPlace(part)) {
            return true;
        }
        if (trust == Trust.FULL || (capital && part.size() == 1 && !words.isForeign(part.get(0)))) {
            addPerson(text);
            return true;
        }
        return capital
                && part.size() <= MOST_WORDS
                && words.names().isNamePart(part.get(part.size() - 1))
                && addLong(part, text);
    }

    /** {@code g1 Porto Novo}: three or four words behind a name, the last with a capital, none a small word. */
    private boolean isHouseAndPlace(List<String> part) {
        return part.size() <= MOST_WORDS / 2
                && words.names().isNamePart(part.get(part.size() - 1))
                && part.stream().noneMatch(word -> words.isForeign(word));
    }

    /** {@code g1 Porto}: a house with a number in its name, and a place. */
    private boolean isHouse(List<String> part) {
        return part.size() == 2 && hasDigit(part.get(0)) && words.names().isNamePart(part.get(1));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** A name of unusual form, such as {@code the Ostrava Collective}: all its longer words are capitalised. */
    private boolean addLong(List<String> part, String text) {
        for (var word : part) {
            if (word.length() > 3 && !words.names().isNamePart(word)) {
                return false;
            }
        }
        if (words.isForeign(part.get(0))) {
            return false;
        }
        addPerson(text);
        return true;
    }

    private void readBracket(List<String> part, String text) {
        var person = people.get(last);
        if (person == null) {
            if (words.organisations().isOrganisation(part)) {
                organisations.add(text);
            } else if (NameForm.isCaseless(part) || words.isFullName(part)) {
                addPerson(text);
            }
        } else if (words.organisations().isOrganisation(part)) {
            person.affiliation(text);
        } else if (words.roles().isRole(part)) {
            setRole(text);
        }
    }

    private void addPerson(String name) {
        last = name;
        people.putIfAbsent(name, Contributor.builder(name));
    }

    private void setRole(String role) {
        hasRole = true;
        var person = people.get(last);
        if (person != null) {
            person.role(role);
        }
    }

    private void addOrganisation(String name, Joint joint) {
        organisations.add(name);
        var lastPerson = people.get(last);
        if (lastPerson == null || joint == Joint.WITH) {
            return;
        }
        for (var person : joint == Joint.SLASH ? List.of(lastPerson) : people.values()) {
            if (person.build().affiliation().isEmpty()) {
                person.affiliation(name);
            }
        }
    }

    /** A part without its second half, when that repeats the first. */
    private static List<String> halved(List<String> part) {
        int half = part.size() / 2;
        boolean twice = part.size() == 2 * half && part.subList(0, half).equals(part.subList(half, 2 * half));
        return twice ? part.subList(0, half) : part;
    }
}
