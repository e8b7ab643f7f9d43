package org.newsdoc.parsers.internal.cards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsdoc.parsers.internal.html.Page;

/** Cards that look alike: what most of them are, each of them is. */
final class Peers {
    private static final int LEVELS = 3;

    private static final class Group {
        private final Set<String> keys = new HashSet<>();
        private int words;
        private int stories;
    }

    private final Page page;
    private final Layout layout;
    private final Map<Long, Group> groups = new HashMap<>();

    Peers(Layout layout) {
        this.layout = layout;
        this.page = layout.page();
    }

    void add(Candidate one) {
        var group = groups.computeIfAbsent(look(one), key -> new Group());
        if (group.keys.add(one.card().address().key())) {
            group.words += one.headline()
                    .map(headline -> Math.min(12, Prose.words(headline.text())))
                    .orElse(0);
            group.stories += Trait.NO_STORY_MARK.in(one.traits()) || Trait.LISTING.in(one.traits()) ? 0 : 1;
        }
    }

    Candidate see(Candidate one) {
        var group = groups.get(look(one));
        int count = group == null ? 0 : group.keys.size();
        if (group == null || count < 3) {
            return one;
        }
        long traits = one.traits() | Trait.PEERS_3.bit();
        traits |= group.words >= count * 4.5 ? Trait.PEERS_WORDY.bit() : 0;
        traits |= group.words < count * 2.6 ? Trait.PEERS_TERSE.bit() : 0;
        traits |= group.stories >= count * 0.8 ? Trait.PEERS_STORIES.bit() : 0;
        return new Candidate(one.card(), one.headlineOrNull(), traits);
    }

    /** Equal for links in the same surroundings. */
    private long look(Candidate one) {
        int node = one.headline()
                .filter(headline -> headline.piece() >= 0)
                .map(headline ->
                        page.parent(headline.pieces().get(headline.piece()).node()))
                .orElse(one.card().links().get(0).node());
        long look = 0;
        for (int level = 0; level <= LEVELS && node >= 0; level++) {
            look = look * 1_000_003 + layout.likeness(node);
            node = page.parent(node);
        }
        return look;
    }
}
