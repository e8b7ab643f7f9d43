package org.newsdoc.benchmarks.predict;

import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Url;

/** Something that makes a document of a page; used by several threads at once. */
@FunctionalInterface
public interface Extractor {
    /**
     * Makes a document of a page.
     *
     * @param page the page's source, or its text
     * @param url its address
     * @throws Exception when the page is more than it can bear
     */
    NewsDocument extract(String page, Url url) throws Exception;
}
