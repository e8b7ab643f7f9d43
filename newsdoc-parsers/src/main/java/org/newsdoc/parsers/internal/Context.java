package org.newsdoc.parsers.internal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.Evidence;
import org.newsdoc.parsers.ParseOptions;
import org.newsdoc.parsers.internal.byline.MetaLine;

/** What belongs to one parse: its options, the address given, and what it has to report. Not thread-safe. */
public final class Context {
    private final ParseOptions options;
    private final Knowledge knowledge;
    private final @Nullable Url url;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<String, Optional<MetaLine>> metaLines = new HashMap<>();
    private String language = "";
    private String region = "";

    /** A parse of the input at an address, if it has one. */
    public Context(ParseOptions options, Knowledge knowledge, @Nullable Url url) {
        this.options = options;
        this.knowledge = knowledge;
        this.url = url;
    }

    /** A context for a try of the same input, with what was odd so far. */
    public Context copy() {
        var copy = new Context(options, knowledge, url);
        copy.diagnostics.addAll(diagnostics);
        return copy;
    }

    /** How to parse. */
    public ParseOptions options() {
        return options;
    }

    /** What is known of languages and outlets. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The address the caller gave for the input. */
    public Optional<Url> url() {
        return Optional.ofNullable(url);
    }

    /** The time that relative dates count from. */
    public Optional<OffsetDateTime> referenceTime() {
        return options.referenceTime();
    }

    /** Primary language of the page once it is known, such as {@code de}; empty before. Recognisers read every language and prefer this one. */
    public String language() {
        return language;
    }

    /** Says what language the page is in. */
    public void language(String primary) {
        if (!primary.equals(language)) {
            language = primary;
            metaLines.clear();
        }
    }

    /** What a line says as a byline or publication line; each line is read once. */
    public Optional<MetaLine> metaLine(String line) {
        var known = metaLines.get(line);
        if (known == null) {
            known = knowledge.metaLines().read(line, this);
            metaLines.put(line, known);
        }
        return known;
    }

    /** The language with the region its dates are written in, where that is known: {@code en-GB}. */
    public String locale() {
        return language.isEmpty() || region.isEmpty() ? language : language + "-" + region;
    }

    /** Says what region the page is from; two letters. */
    public void region(String code) {
        region = code;
    }

    /** Reports something odd. */
    public void report(Diagnostic.Code code, String message) {
        diagnostics.add(new Diagnostic(code, message));
    }

    /** Whether it is asked where values come from; if not, nothing need be made to be recorded. */
    public boolean wantsEvidence() {
        return options.evidence();
    }

    /** Records where a field's value came from, if evidence is asked for. */
    public void record(Evidence one) {
        if (options.evidence()) {
            evidence.add(one);
        }
    }

    /** What was odd so far. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Where values came from so far. */
    public List<Evidence> evidence() {
        return evidence;
    }
}
