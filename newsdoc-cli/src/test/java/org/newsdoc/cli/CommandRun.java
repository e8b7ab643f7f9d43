package org.newsdoc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What one run of the command gave. */
record CommandRun(int code, String out, String err) {
    /** Runs the command with nothing on its standard input. */
    static CommandRun of(Object... args) {
        return reading(new byte[0], args);
    }

    /** Runs the command with these bytes on its standard input. */
    static CommandRun reading(byte[] in, Object... args) {
        return run(in, false, args);
    }

    /** Runs the command where somebody watches. */
    static CommandRun watched(Object... args) {
        return run(new byte[0], true, args);
    }

    private static CommandRun run(byte[] in, boolean terminal, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(in), out, err, terminal);
        int code = Newsdoc.run(words(args), console);
        return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static List<String> words(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof Path path ? path.toString() : (String) arg)
                .toList();
    }

    /** The lines of the error stream. */
    List<String> complaints() {
        return err.lines().toList();
    }
}
