package org.newsdoc.parsers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsdoc.model.NewsDocument;

/**
 * A document with what there is to say about how it was read.
 *
 * @param document what was read
 * @param diagnostics what was odd about the input
 * @param evidence where the values of the article's fields came from; empty unless {@link ParseOptions#evidence()}
 * @since 0.1
 */
public record ParseResult(NewsDocument document, List<Diagnostic> diagnostics, List<Evidence> evidence) {
    /** Copies the lists. */
    public ParseResult {
        Objects.requireNonNull(document, "document");
        diagnostics = List.copyOf(diagnostics);
        evidence = List.copyOf(evidence);
    }

    /**
     * Says in a sentence where a field's value came from.
     *
     * @param field name of the field, such as {@code published}
     * @return the sentence; empty when nothing is recorded for the field
     */
    public Optional<String> explain(String field) {
        return evidence.stream()
                .filter(one -> one.field().equals(field))
                .map(Evidence::explain)
                .findFirst();
    }
}
