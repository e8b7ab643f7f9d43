package org.newsdoc.parsers.internal.quote;

import java.util.List;

/**
 * One utterance as found in a text; places are tokens, characters for the content.
 *
 * @param kind how it is reported
 * @param content pairs of start and end in the whole text, in order
 * @param stretches the stretches between quotation marks that belong to it
 * @param cue the word that reports, or -1
 * @param speaker the mention that speaks, or -1
 */
record Attribution(FoundQuote.Kind kind, List<int[]> content, List<Integer> stretches, int cue, int speaker) {}
