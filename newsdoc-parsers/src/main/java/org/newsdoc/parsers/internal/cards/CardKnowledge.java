package org.newsdoc.parsers.internal.cards;

import org.newsdoc.parsers.Lexicon;

/** What is known of the cards of news pages: class names, addresses, weights. Immutable and thread-safe. */
public final class CardKnowledge {
    private final ClassWords classes;
    private final AddressWords addresses;
    private final Judge judge;

    private CardKnowledge(ClassWords classes, AddressWords addresses, Judge judge) {
        this.classes = classes;
        this.addresses = addresses;
        this.judge = judge;
    }

    /** What a lexicon says. */
    public static CardKnowledge of(Lexicon lexicon) {
        return new CardKnowledge(ClassWords.of(lexicon), AddressWords.of(lexicon), Judge.of(lexicon));
    }

    ClassWords classes() {
        return classes;
    }

    AddressWords addresses() {
        return addresses;
    }

    Judge judge() {
        return judge;
    }
}
