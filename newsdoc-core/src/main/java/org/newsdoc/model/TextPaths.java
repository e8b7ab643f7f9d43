package org.newsdoc.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Follows the path of a {@link TextRange} from an article to the text it counts in. */
final class TextPaths {
    private final Deque<String> steps;

    private TextPaths(Deque<String> steps) {
        this.steps = steps;
    }

    /** The text at a path such as {@code /sections/2/blocks/1/items/1}; empty when there is none. */
    static Optional<String> text(Article article, String path) {
        var steps = new ArrayDeque<>(Arrays.asList(path.split("/", -1)));
        steps.poll();
        return new TextPaths(steps).in(article);
    }

    /** The block at a path such as {@code /sections/2/blocks/1}; empty when there is none. */
    static Optional<Block> block(Article article, String path) {
        var paths = new TextPaths(new ArrayDeque<>(Arrays.asList(path.split("/", -1))));
        paths.step();
        return paths.step().equals("sections") ? paths.element(article.sections(), paths::blockOf) : Optional.empty();
    }

    private Optional<Block> blockOf(Section section) {
        return step().equals("blocks") ? element(section.blocks(), Optional::of) : Optional.empty();
    }

    private String step() {
        var step = steps.poll();
        return step == null ? "" : step;
    }

    /** A text, if the path ends here. */
    private Optional<String> end(Optional<String> text) {
        return steps.isEmpty() ? text : Optional.empty();
    }

    private Optional<String> end(String text) {
        return end(Optional.of(text));
    }

    private <T, R> Optional<R> element(List<T> values, Function<T, Optional<R>> reading) {
        var digits = step();
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int index = Integer.parseInt(digits);
        return index < values.size() ? reading.apply(values.get(index)) : Optional.empty();
    }

    private Optional<String> in(Article article) {
        return switch (step()) {
            case "headline" -> end(article.headline());
            case "kicker" -> end(article.kicker());
            case "deck" -> end(article.deck());
            case "keyPoints" -> element(article.keyPoints(), this::end);
            case "leadImage" -> article.leadImage().flatMap(this::in);
            case "sections" -> element(article.sections(), this::in);
            case "notes" -> element(article.notes(), note -> end(note.text().text()));
            default -> Optional.empty();
        };
    }

    private Optional<String> in(Section section) {
        return switch (step()) {
            case "label" -> end(section.label());
            case "blocks" -> element(section.blocks(), this::in);
            default -> Optional.empty();
        };
    }

    private Optional<String> in(Block block) {
        if (block instanceof PullQuote quote) {
            return end(quote.content().text());
        }
        if (block instanceof Embed embed) {
            return end(embed.content());
        }
        if (steps.isEmpty()) {
            return Optional.of(block.text());
        }
        var step = step();
        if (block instanceof ListBlock list && step.equals("items")) {
            return element(list.items(), this::in);
        } else if (block instanceof BlockQuote quote && step.equals("blocks")) {
            return element(quote.blocks(), this::in);
        } else if (block instanceof Figure figure && step.equals("image")) {
            return in(figure.image());
        } else if (block instanceof Gallery gallery && step.equals("images")) {
            return element(gallery.images(), this::in);
        } else if (block instanceof Table table && step.equals("rows")) {
            return element(table.rows(), row -> element(row, cell -> end(cell.text())));
        }
        return Optional.empty();
    }

    private Optional<String> in(ListItem item) {
        if (steps.isEmpty()) {
            return Optional.of(item.text());
        }
        return step().equals("items") ? element(item.items(), this::in) : Optional.empty();
    }

    private Optional<String> in(Image image) {
        return switch (step()) {
            case "caption" -> end(image.caption());
            case "credit" -> end(image.credit());
            case "alt" -> end(image.alt());
            default -> Optional.empty();
        };
    }
}
