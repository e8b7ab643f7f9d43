package org.newsdoc.parsers.internal.claims;

import java.util.Locale;
import java.util.Set;

/** The schema.org types that pages use for their stories. */
final class StoryTypes {
    private static final Set<String> PAGES = Set.of("webpage", "itempage", "collectionpage", "medicalwebpage");
    private static final Set<String> OTHERS = Set.of(
            "report", "satiricalarticle", "creativework", "socialmediaposting", "claimreview", "review", "recipe");
    private static final Set<String> MEDIA = Set.of(
            "videoobject",
            "audioobject",
            "imagegallery",
            "mediagallery",
            "podcastepisode",
            "episode",
            "clip",
            "interview");

    private StoryTypes() {}

    /** How well a type fits a story: 4 for an article, 2 for other works, 1 for the page as such, 0 for anything else. */
    static int weight(String type) {
        var name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (name.endsWith("article") || name.endsWith("blogposting")) {
            return 4;
        }
        if (OTHERS.contains(name)) {
            return 3;
        }
        return MEDIA.contains(name) ? 2 : PAGES.contains(name) ? 1 : 0;
    }
}
