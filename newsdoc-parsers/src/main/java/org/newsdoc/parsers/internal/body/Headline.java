package org.newsdoc.parsers.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.claims.Field;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;

/** Finds the line in which the headline is printed: the heading whose words agree best with what the page claims. */
final class Headline {
    private static final double ALIKE = 0.5;

    private final Page page;
    private final Lines lines;
    private final List<DistinctWords> claimed = new ArrayList<>();

    private Headline(Page page, Lines lines, Claims claims) {
        this.page = page;
        this.lines = lines;
        claims.all(Field.HEADLINE).stream().limit(4).forEach(claim -> claimed.add(DistinctWords.of(claim.value())));
    }

    /** The number of the headline's line; -1 when there is none. */
    static int find(Page page, Lines lines, Claims claims) {
        return new Headline(page, lines, claims).find();
    }

    private int find() {
        int best = -1;
        double most = 0;
        for (int line = 0; line < lines.size(); line++) {
            double score = score(line);
            if (score > most) {
                most = score;
                best = line;
            }
        }
        return best;
    }

    private double score(int line) {
        int heading = heading(line);
        if (heading < 0 || lines.signs(line) < 2 || page.hidden(lines.first(line))) {
            return 0;
        }
        double alike = agreement(DistinctWords.of(lines.chars(), lines.from(line), lines.to(line)));
        double rank = page.tag(heading) == Tag.H1 ? 0.3 : page.tag(heading) == Tag.H2 ? 0.1 : 0;
        double marked = Mark.HEADLINE.in(page.marks(heading)) ? 0.05 : 0;
        if (alike < ALIKE && (page.tag(heading) != Tag.H1 || !claimed.isEmpty() && lines.linked(line) > 0)) {
            return 0;
        }
        return alike + rank + marked;
    }

    /** The heading element that a line stands in; -1 when it stands in none. */
    private int heading(int line) {
        int i = lines.block(line);
        for (int up = 0; up < 3 && i >= 0; up++) {
            switch (page.tag(i)) {
                case H1, H2, H3, H4 -> {
                    return i;
                }
                default -> i = page.parent(i);
            }
        }
        return -1;
    }

    private double agreement(DistinctWords printed) {
        double best = 0;
        for (var claim : claimed) {
            int all = printed.size() + claim.size();
            best = Math.max(best, all == 0 ? 0 : 2.0 * printed.common(claim) / all);
        }
        return best;
    }
}
