package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Page;

/** Finds the story on pages that do not print it: in a script's state, else in the text that metadata gives. */
final class UnprintedStory {
    private static final int SHORTEST = 200;

    private UnprintedStory() {}

    /** The parts of the story, none of which has a node; empty when there is none. */
    static List<BodyBlock> find(Page page, Claims claims, Context context) {
        var markup = ScriptState.find(page);
        if (markup.isEmpty() && claims.bodyText().length() >= SHORTEST) {
            markup = claims.bodyText()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "<p>" + Entities.escape(line) + "</p>")
                    .collect(Collectors.joining());
        }
        return markup.isEmpty() ? List.of() : parts(Page.of(Jsoup.parseBodyFragment(markup)), claims, context);
    }

    private static List<BodyBlock> parts(Page page, Claims claims, Context context) {
        var lines = LineReader.read(page);
        var kept = new boolean[lines.size()];
        Arrays.fill(kept, true);
        var judgement = Judge.accept(page, lines, kept);
        var parts = new PartReader(page, lines, judgement, 0, claims, context);
        parts.read(0, page.size());
        return parts.blocks().stream()
                .map(block -> new BodyBlock(block.part(), -1))
                .toList();
    }
}
