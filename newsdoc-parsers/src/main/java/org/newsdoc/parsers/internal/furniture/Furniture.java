package org.newsdoc.parsers.internal.furniture;

import java.util.Optional;
import org.newsdoc.parsers.Lexicon;

/** Knows the lines that surround stories. Immutable and thread-safe. */
public final class Furniture {
    /** What a line of furniture belongs to. */
    public enum Kind {
        /** Menus, skip links, search, sections of the site. */
        NAVIGATION,
        /** Cookie and privacy consent. */
        CONSENT,
        /** Sign in, register, subscribe, paywall. */
        ACCOUNT,
        /** Share, print, save, copy link, listen, font size. */
        SHARE,
        /** Newsletter and app promotion. */
        NEWSLETTER,
        /** Advertisement labels. */
        ADVERTISEMENT,
        /** Reader comments. */
        COMMENTS,
        /** Image viewer and video player controls. */
        PLAYER,
        /** Imprint, copyright, terms. */
        FOOTER
    }

    private Furniture() {}

    /** The phrases of a lexicon. */
    public static Furniture of(Lexicon lexicon) {
        return new Furniture();
    }

    /** What kind of furniture a whole line is, by its words; empty when nothing says so. */
    public Optional<Kind> recognise(String line) {
        return Optional.empty();
    }
}
