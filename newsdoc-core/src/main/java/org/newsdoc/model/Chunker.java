package org.newsdoc.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Cuts an article into chunks: packs blocks of a section while they fit, cuts the ones that do not. */
final class Chunker {
    private static final int ID_DIGITS = 16;

    private final Article article;
    private final int most;
    private final QuotePlaces quotes;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Article article, ChunkOptions options) {
        this.article = article;
        this.most = options.maxChars();
        this.quotes = new QuotePlaces(article);
    }

    static List<Chunk> chunks(Article article, ChunkOptions options) {
        var chunker = new Chunker(article, options);
        var path = new HeadingPath(article.headline());
        for (int i = 0; i < article.sections().size(); i++) {
            var section = article.sections().get(i);
            path.enter(section);
            chunker.section(i, section, path.headings());
        }
        return List.copyOf(chunker.chunks);
    }

    private void section(int index, Section section, List<String> headings) {
        var run = new ArrayList<TextPiece>();
        int length = 0;
        for (var piece : pieces(index, section)) {
            int added = piece.text().length() + separator(run, piece).length();
            if (length + added > most && !run.isEmpty()) {
                var kept = tiedTail(run, piece);
                close(index, section, headings, run.subList(0, run.size() - kept.size()));
                run = new ArrayList<>(kept);
                length =
                        kept.stream().mapToInt(tail -> tail.text().length() + 2).sum();
                added = piece.text().length();
            }
            run.add(piece);
            length += added;
        }
        close(index, section, headings, run);
    }

    /** The last piece of a run if the next one belongs to it, both fit together and something is left without it. */
    private List<TextPiece> tiedTail(List<TextPiece> run, TextPiece next) {
        var last = run.get(run.size() - 1);
        boolean moves = next.tied()
                && run.size() > 1
                && last.text().length() + 2 + next.text().length() <= most;
        return moves ? List.of(last) : List.of();
    }

    private static String separator(List<TextPiece> run, TextPiece next) {
        if (run.isEmpty()) {
            return "";
        }
        return run.get(run.size() - 1).block() == next.block() ? " " : "\n\n";
    }

    private List<TextPiece> pieces(int index, Section section) {
        var pieces = new ArrayList<TextPiece>();
        for (int i = 0; i < section.blocks().size(); i++) {
            var text = section.blocks().get(i).text();
            var path = QuotePlaces.path(index, i);
            boolean tied = i > 0 && reachesBack(path, QuotePlaces.path(index, i - 1));
            for (var range : TextCutter.cut(text, most, whole(path))) {
                pieces.add(new TextPiece(i, range.start(), text.substring(range.start(), range.end()), tied));
                tied = false;
            }
        }
        return pieces;
    }

    /** Whether a quote in a block has its speaker in the block before, or the other way round. */
    private boolean reachesBack(String path, String before) {
        return isMentioned(path, before) || isMentioned(before, path);
    }

    private boolean isMentioned(String path, String other) {
        return quotes.in(path).stream()
                .map(QuotePlaces.Place::mention)
                .anyMatch(mention -> mention != null && mention.path().equals(other));
    }

    /** What should not be cut in a block's text. */
    private List<TextRange> whole(String path) {
        return quotes.in(path).stream()
                .map(QuotePlaces.Place::whole)
                .filter(range -> range.end() - range.start() <= most)
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    private void close(int index, Section section, List<String> headings, List<TextPiece> run) {
        if (run.isEmpty()) {
            return;
        }
        var text = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            text.append(separator(run.subList(0, i), run.get(i)))
                    .append(run.get(i).text());
        }
        var first = new BlockPosition(index, run.get(0).block());
        var last = new BlockPosition(index, run.get(run.size() - 1).block());
        chunks.add(new Chunk(new Chunk.Parts(
                id(text.toString()), headings, section.kind(), speakers(index, run), first, last, text.toString())));
    }

    private List<String> speakers(int index, List<TextPiece> run) {
        var names = new LinkedHashSet<String>();
        for (var piece : run) {
            quotes.in(QuotePlaces.path(index, piece.block())).stream()
                    .filter(place ->
                            place.at().start() < piece.end() && place.at().end() > piece.start())
                    .forEach(place -> place.quote().speaker().ifPresent(speaker -> names.add(speaker.name())));
        }
        return List.copyOf(names);
    }

    private String id(String text) {
        var story = article.url().map(Url::value).orElse(article.headline());
        var id = digest(story + '\n' + text);
        int before = seen.merge(id, 1, Integer::sum);
        return before == 1 ? id : id + "-" + before;
    }

    private static String digest(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
