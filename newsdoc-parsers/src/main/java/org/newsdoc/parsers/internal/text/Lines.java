package org.newsdoc.parsers.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.newsdoc.parsers.internal.Context;

/**
 * The lines of a text, paragraphs put together and bullets taken off.
 *
 * @param all the lines
 * @param isSpaced whether blank lines keep the blocks apart, as in a text that a reader copied; without, each line is a block
 */
record Lines(List<Line> all, boolean isSpaced) {
    /** How many long lines are enough to tell a language. */
    private static final int SAMPLE = 25;

    /** With no more long lines than this, shorter ones are asked, too. */
    private static final int FEW = 3;

    private static final int LONG = 60;

    /** Shorter lines are rarely sentences. */
    private static final int SHORTEST = 25;

    static Lines read(String input, Context context) {
        var raw = LineReader.read(input);
        context.knowledge().languages().guess(sample(raw)).ifPresent(tag -> context.language(tag.language()));
        boolean dashesSpeak = DialogueDashes.of(context.options().lexicon()).isUsed(context.language());
        var lines = Wrapping.undo(
                Items.mark(raw, dashesSpeak, SpokenLines.of(context.language())),
                context.knowledge().captions()::opensNext);
        var shaped = new ArrayList<Line>(lines.size());
        int apart = 0;
        var furniture = context.knowledge().furniture();
        for (var line : lines) {
            shaped.add(line.with(furniture.withoutTail(line.text())).shaped());
            apart += line.afterBlank() ? 1 : 0;
        }
        return new Lines(shaped, apart > 1 && apart * 5 >= lines.size());
    }

    /** The lines that are long enough to hold function words. */
    private static List<String> sample(List<Line> lines) {
        var sample = new ArrayList<String>();
        for (var line : lines) {
            if (line.text().length() >= LONG && sample.size() < SAMPLE) {
                sample.add(line.text());
            }
        }
        if (sample.size() <= FEW) {
            lines.stream()
                    .map(Line::text)
                    .filter(text -> text.length() >= SHORTEST && text.length() < LONG)
                    .limit(SAMPLE)
                    .forEach(sample::add);
        }
        if (sample.isEmpty()) {
            lines.stream().map(Line::text).limit(SAMPLE).forEach(sample::add);
        }
        return sample;
    }

    int size() {
        return all.size();
    }

    Line get(int i) {
        return all.get(i);
    }

    String text(int i) {
        return all.get(i).text();
    }
}
