package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.newsdoc.model.Figure;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.story.Part;

/** Reads mark-up that holds nothing but a story, as the items of feeds do. */
public final class Fragment {
    private Fragment() {}

    /** The parts of the story, pictures before its first line among them. */
    public static List<Part> read(Document tree, BaseAddress base, Context context) {
        var page = Page.of(tree);
        var lines = LineReader.read(page);
        var kept = new boolean[lines.size()];
        Arrays.fill(kept, true);
        var judgement = new Judgement(lines, Prose.of(page, lines), kept, ranks(page, lines), new boolean[kept.length]);
        var claims = new Claims.Builder().base(base).build();
        var reader = new PartReader(page, lines, judgement, 0, claims, context);
        reader.read(0, page.size());
        var parts = new ArrayList<Part>();
        reader.leadImages().forEach(image -> parts.add(new Part.Content(new Figure(image))));
        reader.blocks().forEach(block -> parts.add(block.part()));
        return parts;
    }

    private static byte[] ranks(Page page, Lines lines) {
        var ranks = new byte[lines.size()];
        for (int line = 0; line < ranks.length; line++) {
            ranks[line] = rank(page.tag(lines.block(line)));
        }
        return ranks;
    }

    private static byte rank(Tag tag) {
        return switch (tag) {
            case H1 -> 1;
            case H2 -> 2;
            case H3 -> 3;
            case H4 -> 4;
            case H5 -> 5;
            case H6 -> 6;
            default -> Judgement.NO_HEADING;
        };
    }
}
