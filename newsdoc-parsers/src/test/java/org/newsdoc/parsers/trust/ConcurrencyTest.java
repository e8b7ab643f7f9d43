package org.newsdoc.parsers.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.parsers.NewsParser;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int PARSES = 10_000;

    @Test
    void one_parser_serves_many_threads() throws Exception {
        var inputs = new ArrayList<>(FixturePage.pages());
        inputs.addAll(FixturePage.texts());
        var parser = NewsParser.create();
        var alone = inputs.stream().map(input -> parse(parser, input)).toList();

        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < PARSES; i++) {
                int which = i * 31 % inputs.size();
                tasks.add(() -> parse(parser, inputs.get(which)).equals(alone.get(which)));
            }
            for (var same : pool.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static NewsDocument parse(NewsParser parser, FixturePage input) {
        return parser.parse(input.source(), input.url()).document();
    }
}
