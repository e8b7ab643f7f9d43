package org.newsdoc.parsers.internal.cards;

import java.util.HashSet;
import java.util.Set;
import org.newsdoc.parsers.Lexicon;

/**
 * What words in addresses mean.
 *
 * @param listing folders of lists, persons and services
 * @param story folders of stories
 * @param offers folders and hosts of job, property and other offers
 * @param services hosts that hold no stories
 */
record AddressWords(Set<String> listing, Set<String> story, Set<String> offers, Set<String> services) {
    AddressWords {
        listing = Set.copyOf(listing);
        story = Set.copyOf(story);
        offers = Set.copyOf(offers);
        services = Set.copyOf(services);
    }

    static AddressWords of(Lexicon lexicon) {
        return new AddressWords(
                of(lexicon, "listing"), of(lexicon, "story"), of(lexicon, "offer"), of(lexicon, "service"));
    }

    private static Set<String> of(Lexicon lexicon, String kind) {
        var words = new HashSet<String>();
        for (var row : lexicon.rows("address-words")) {
            if (row.column(0).equals(kind)) {
                words.addAll(Set.of(row.column(1).split(" ")));
            }
        }
        return words;
    }

    /** Whether a host, without {@code www.}, is a service or lies under one. */
    boolean isService(String host) {
        for (int dot = -1; ; dot = host.indexOf('.', dot + 1)) {
            if (services.contains(host.substring(dot + 1))) {
                return true;
            }
            if (host.indexOf('.', dot + 1) < 0) {
                return false;
            }
        }
    }
}
