package org.newsdoc.parsers.internal.quote.mention;

import static org.newsdoc.parsers.internal.quote.word.WordClass.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsdoc.parsers.internal.quote.word.Sentences;
import org.newsdoc.parsers.internal.quote.word.Tokens;

/**
 * Which names mean the same person. A bare surname belongs to the one person who has it; where two have it, to the one whom the
 * same paragraph or the one before names in full, or to the one whom its title fits.
 */
public final class People {
    /** Stands for no person. */
    public static final int NOBODY = -1;

    private static final int REACH = 200;
    private static final int NAMESAKES = 40;
    /** The first letters that are a name's short form are at least so many. */
    private static final int SHORT_FORM = 3;

    private static final int MALE_SIGN = 1;
    private static final int FEMALE_SIGN = 2;

    private final Tokens tokens;
    private final Sentences sentences;
    private final Mentions mentions;
    private final int[] personOf;
    private final List<Person> people = new ArrayList<>();
    private final Map<Long, List<Integer>> bySurname = new HashMap<>();
    private final Map<Long, List<Integer>> byGivenName = new HashMap<>();

    /** A person as the text names them. */
    private static final class Person {
        private final int mention;
        private final int words;
        /** The token of the given name, or -1. */
        private final int given;

        private int gender;
        private int first;

        Person(int mention, int words, int given) {
            this.mention = mention;
            this.first = mention;
            this.words = words;
            this.given = given;
        }
    }

    private People(Tokens tokens, Sentences sentences, Mentions mentions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
        this.personOf = new int[mentions.count()];
    }

    /** The people whom the mentions name. */
    public static People of(Tokens tokens, Sentences sentences, Mentions mentions) {
        var people = new People(tokens, sentences, mentions);
        Arrays.fill(people.personOf, NOBODY);
        people.readFullNames();
        people.readShortNames();
        return people;
    }

    private void readFullNames() {
        for (int m = 0; m < personOf.length; m++) {
            if (mentions.type(m).isName() && words(m) > 1) {
                int known = sameFullName(m);
                personOf[m] = known >= 0 ? known : add(m);
                noteGender(m);
            }
        }
    }

    private int words(int m) {
        return surnameToken(m) + 1 - firstWord(m);
    }

    /** Where the name starts, particles before a surname left out: Van den Berg. */
    private int firstWord(int m) {
        int t = mentions.nameFrom(m);
        while (t < surnameToken(m) && tokens.is(t, PARTICLE) && !tokens.is(t, GIVEN)) {
            t++;
        }
        return t;
    }

    private int surnameToken(int m) {
        int last = mentions.to(m) - 1;
        return last > mentions.nameFrom(m) && tokens.is(last, SUFFIX) ? last - 1 : last;
    }

    private int sameFullName(int m) {
        int given = mentions.nameFrom(m);
        for (int person : bySurname.getOrDefault(tokens.key(surnameToken(m)), List.of())) {
            if (isSameGivenName(given, people.get(person).given)) {
                return person;
            }
        }
        return NOBODY;
    }

    /** Whether two given names are the same, one is the initial of the other, or short for it. */
    private boolean isSameGivenName(int given, int other) {
        int most = Math.max(tokens.length(given), tokens.length(other));
        int least = Math.min(tokens.length(given), tokens.length(other));
        return (least == most || least == 1 || least >= SHORT_FORM) && tokens.startAlike(given, other, least);
    }

    private int add(int m) {
        int words = words(m);
        int given = words > 1 ? mentions.nameFrom(m) : -1;
        people.add(new Person(m, words, given));
        int person = people.size() - 1;
        note(bySurname, tokens.key(surnameToken(m)), person);
        if (words > 1) {
            note(byGivenName, tokens.key(given), person);
        }
        return person;
    }

    private static void note(Map<Long, List<Integer>> index, long word, int person) {
        var people = index.computeIfAbsent(word, key -> new ArrayList<>());
        if (people.size() < NAMESAKES) {
            people.add(person);
        }
    }

    private void noteGender(int m) {
        var person = people.get(personOf[m]);
        person.first = Math.min(person.first, m);
        if (person.gender == 0) {
            person.gender = sign(m);
        }
    }

    /** What a name and its title say of man or woman: an address most, then the given name, then the office. */
    private int sign(int m) {
        int address = 0;
        int office = 0;
        for (int t = mentions.from(m); t < mentions.nameFrom(m); t++) {
            int sign = tokens.isAny(t, TITLE.bit() | PERSON.bit()) ? signOf(t) : 0;
            boolean honours = !tokens.is(t, PERSON);
            address = honours && address == 0 ? sign : address;
            office = !honours && office == 0 ? sign : office;
        }
        int given = mentions.nameFrom(m) < surnameToken(m) ? signOf(mentions.nameFrom(m)) : 0;
        return address != 0 ? address : given != 0 ? given : office;
    }

    private int signOf(int t) {
        boolean his = tokens.is(t, MALE);
        boolean hers = tokens.is(t, FEMALE);
        return his == hers ? 0 : his ? MALE_SIGN : FEMALE_SIGN;
    }

    private void readShortNames() {
        for (int m = 0; m < personOf.length; m++) {
            if (mentions.type(m).isName() && words(m) == 1) {
                personOf[m] = shortName(m);
                noteGender(m);
            }
        }
    }

    private int shortName(int m) {
        long word = tokens.key(surnameToken(m));
        var namesakes = bySurname.getOrDefault(word, List.of());
        if (namesakes.size() == 1) {
            return fits(m, namesakes.get(0)) ? namesakes.get(0) : add(m);
        }
        if (namesakes.size() > 1) {
            int one = byEvidence(m, namesakes);
            return one >= 0 ? one : add(m);
        }
        var called = byGivenName.getOrDefault(word, List.of());
        boolean couple = tokens.is(mentions.to(m), COORDINATOR) && tokens.isCapital(mentions.to(m) + 1);
        return called.size() == 1 && !couple ? called.get(0) : add(m);
    }

    private boolean fits(int m, int person) {
        int sign = sign(m);
        int gender = people.get(person).gender;
        return sign == 0 || gender == 0 || sign == gender;
    }

    private int byEvidence(int m, List<Integer> namesakes) {
        int fitting = NOBODY;
        int count = 0;
        for (int person : namesakes) {
            if (people.get(person).words > 1 && fits(m, person)) {
                fitting = person;
                count++;
            }
        }
        return count == 1 && sign(m) != 0 ? fitting : nearest(m, namesakes);
    }

    /** The only namesake whom this paragraph, or the one before, names in full before the mention. */
    private int nearest(int m, List<Integer> namesakes) {
        int paragraph = paragraph(m);
        int found = NOBODY;
        for (int i = m - 1; i >= Math.max(0, m - REACH) && paragraph(i) >= paragraph - 1; i--) {
            int person = personOf[i];
            if (person >= 0 && words(i) > 1 && namesakes.contains(person) && person != found) {
                if (found >= 0) {
                    return NOBODY;
                }
                found = person;
            }
        }
        return found;
    }

    private int paragraph(int m) {
        return sentences.paragraph(tokens.sentence(mentions.from(m)));
    }

    /** The person a mention names, or {@link #NOBODY}. */
    public int of(int mention) {
        return personOf[mention];
    }

    /** The mention that names a person most fully, the first of equals. */
    public int fullest(int person) {
        return people.get(person).mention;
    }

    /** The first mention of a person. */
    public int first(int person) {
        return people.get(person).first;
    }

    /** Whether a person may be "he", or with {@code she} "she"; unknown fits both. */
    public boolean mayBe(int person, boolean she) {
        int gender = people.get(person).gender;
        return gender == 0 || (gender == FEMALE_SIGN) == she;
    }

    /** Whether the text says by a given name or title that this is a man or a woman. */
    public boolean isSurelyPerson(int person) {
        return people.get(person).gender != 0;
    }
}
