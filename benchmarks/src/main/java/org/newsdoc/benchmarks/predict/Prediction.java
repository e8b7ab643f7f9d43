package org.newsdoc.benchmarks.predict;

import org.newsdoc.model.NewsDocument;

/**
 * What the parser made of a page and how long it took.
 *
 * @param page the page
 * @param document what it made
 * @param millis wall time in milliseconds
 * @param cpuMillis processor time of the thread
 * @param floorMillis processor time of jsoup's parse alone; 0 for a text
 * @param error what was thrown; empty when nothing was
 */
public record Prediction(
        CorpusPage page, NewsDocument document, double millis, double cpuMillis, double floorMillis, String error) {}
