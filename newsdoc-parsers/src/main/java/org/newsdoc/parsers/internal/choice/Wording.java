package org.newsdoc.parsers.internal.choice;

import java.util.Set;

/**
 * A text in the forms in which texts are compared.
 *
 * @param letters its letters and digits
 * @param words its words
 */
record Wording(String letters, Set<String> words) {
    static Wording of(String text) {
        return new Wording(Letters.of(text), Letters.words(text));
    }
}
