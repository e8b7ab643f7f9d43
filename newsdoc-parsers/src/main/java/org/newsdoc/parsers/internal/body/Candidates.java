package org.newsdoc.parsers.internal.body;

import java.util.Arrays;
import java.util.List;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;

/**
 * The lines of a page that may belong to its story, with the features that tell which do. Candidates are all visible lines
 * of the container, its surroundings and what stands between it and the headline, but for those that are all link.
 */
public final class Candidates {
    /** More are not looked at. */
    private static final int MOST = 5000;

    private final Page page;
    private final Lines lines;
    private final Prose prose;
    private final int root;
    private final int headline;
    private final int[] candidates;
    private final float[][] features;
    private final int[] kinds;

    private Candidates(Page page, Lines lines, Prose prose, int root, int headline) {
        this.page = page;
        this.lines = lines;
        this.prose = prose;
        this.root = root;
        this.headline = headline;
        this.candidates = choose();
        this.features = new float[candidates.length][SecondLook.COUNT];
        this.kinds = new int[candidates.length];
    }

    /** The candidates of a page. */
    public static Candidates of(Page page, Claims claims, Context context) {
        var lines = LineReader.read(page);
        var prose = Prose.of(page, lines);
        int root = Math.max(0, Container.find(page, prose));
        return of(page, lines, prose, root, Headline.find(page, lines, claims), claims, context);
    }

    static Candidates of(Page page, Lines lines, Prose prose, int root, int headline, Claims claims, Context context) {
        var candidates = new Candidates(page, lines, prose, root, headline);
        candidates.read(claims, context);
        return candidates;
    }

    /** Names of the features in order. */
    public static List<String> featureNames() {
        return Feature.names();
    }

    /** How many there are. */
    public int size() {
        return candidates.length;
    }

    /** The text of a candidate. */
    public String text(int candidate) {
        return lines.text(candidates[candidate]);
    }

    /** The features of a candidate, with room for those of the second look behind them; not to be changed. */
    public float[] features(int candidate) {
        return features[candidate];
    }

    /** The features of all candidates. */
    float[][] features() {
        return features;
    }

    /** Whether a candidate is marked up as a heading. */
    public boolean isHeading(int candidate) {
        return features[candidate][Feature.HEADING_RANK.ordinal()] > 0;
    }

    /** The number of a candidate's first text node. */
    public int node(int candidate) {
        return lines.first(candidates[candidate]);
    }

    /** What two candidates have in common that are built alike. */
    int kind(int candidate) {
        return kinds[candidate];
    }

    /** The element that makes a candidate a line of its own. */
    int block(int candidate) {
        return lines.block(candidates[candidate]);
    }

    /** The element around a candidate's block. */
    int parent(int candidate) {
        return Math.max(0, page.parent(block(candidate)));
    }

    /** The line of the headline; -1 when there is none. */
    int headline() {
        return headline;
    }

    int line(int candidate) {
        return candidates[candidate];
    }

    private int[] choose() {
        int scope = scope();
        var chosen = new int[lines.size()];
        int count = 0;
        int end = lines.firstFrom(page.end(scope));
        for (int line = lines.firstFrom(scope); line < end && count < MOST; line++) {
            int first = lines.first(line);
            boolean link = lines.linked(line) * 10 >= lines.signs(line) * 9;
            boolean outside = first < root || first >= page.end(root);
            boolean hopeless = link && (outside || line < headline || prose.isAround(first) || lines.signs(line) < 20);
            boolean head = line == headline || line < headline && isKicker(line);
            if (prose.isShown(first) && !page.inNoscript(first) && !hopeless && !head) {
                chosen[count++] = line;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Whether a line is marked up as the label over a headline. */
    private boolean isKicker(int line) {
        for (int i = page.parent(lines.first(line)); i >= lines.block(line); i = page.parent(i)) {
            if (Mark.KICKER.in(page.marks(i))) {
                return true;
            }
        }
        return false;
    }

    /** The element that holds both container and headline, one level above the container at least. */
    private int scope() {
        int scope = Math.max(0, page.parent(root));
        int node = headline < 0 ? root : lines.first(headline);
        while (scope > 0 && (node < scope || node >= page.end(scope))) {
            scope = page.parent(scope);
        }
        return scope;
    }

    private void read(Claims claims, Context context) {
        var place = new PlaceFeatures(page, lines, prose, root);
        var known = new KnownFeatures(lines, claims, context);
        for (int c = 0; c < candidates.length; c++) {
            int line = candidates[c];
            kinds[c] = kindOf(line);
            TextFeatures.read(lines, line, features[c]);
            place.read(line, features[c]);
            known.read(line, features[c]);
        }
        new SequenceFeatures(page, lines, prose, this).read(root, headline);
    }

    /** Lines in elements of the same names under elements of the same names are built alike. */
    private int kindOf(int line) {
        int block = lines.block(line);
        int up = Math.max(0, page.parent(block));
        int kind = page.tag(block).ordinal() * 31 + page.tag(up).ordinal();
        kind = kind * 31 + page.className(block).trim().hashCode();
        return kind * 31 + page.className(up).trim().hashCode();
    }
}
