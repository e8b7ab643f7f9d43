package org.newsdoc.parsers.internal.cards;

import org.newsdoc.parsers.Lexicon;
import org.newsdoc.parsers.internal.phrase.NameWords;

/** What words in addresses mean. Immutable and thread-safe. */
final class AddressWords {
    /** Folders of lists, persons and services. */
    static final long LISTING = 1;
    /** Folders of stories. */
    static final long STORY = 2;
    /** Folders and hosts of job, property and other offers. */
    static final long OFFER = 4;
    /** Hosts that hold no stories. */
    private static final long SERVICE = 8;

    private final NameWords words = new NameWords();

    private AddressWords() {}

    static AddressWords of(Lexicon lexicon) {
        var words = new AddressWords();
        for (var row : lexicon.rows("address-words")) {
            long bit = bit(row.column(0));
            for (var word : row.column(1).split(" ")) {
                words.words.put(word, bit);
            }
        }
        return words;
    }

    private static long bit(String kind) {
        return switch (kind) {
            case "listing" -> LISTING;
            case "story" -> STORY;
            case "offer" -> OFFER;
            case "service" -> SERVICE;
            default -> 0;
        };
    }

    /** What the word between two places of a text means; case does not count. */
    long meaning(String text, int from, int to) {
        long word = NameWords.NO_WORD;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            word = NameWords.step(word, c < 0x80 ? c >= 'A' && c <= 'Z' ? c + 32 : c : Character.toLowerCase(c));
        }
        return words.get(word);
    }

    /** Whether a host, without {@code www.}, is a service or lies under one. */
    boolean isService(String host) {
        int from = 0;
        while ((meaning(host, from, host.length()) & SERVICE) == 0) {
            int dot = host.indexOf('.', from);
            if (dot < 0) {
                return false;
            }
            from = dot + 1;
        }
        return true;
    }
}
