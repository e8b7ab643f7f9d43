package org.newsdoc.parsers.internal.quote.clause;

/** Finds the reported clauses of one sentence by the word order of a language. */
interface Frames {
    /** Adds the clauses of the sentence at hand. */
    void find();

    /** The subject of the reporting verb that has most to do with what stands at {@code token}, or {@link Phrases#NONE}. */
    int speakerAt(int token);
}
