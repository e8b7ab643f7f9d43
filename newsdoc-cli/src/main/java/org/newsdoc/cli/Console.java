package org.newsdoc.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the command reads and writes: documents to one stream, all other words to the other. UTF-8 throughout. */
final class Console {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter writer;
    private final PrintWriter errors;
    private final boolean terminal;

    /**
     * Streams in place of the process's own.
     *
     * @param terminal whether somebody watches the error stream
     */
    Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        this.in = in;
        this.out = new BufferedOutputStream(out);
        this.writer = new PrintWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8));
        this.errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.terminal = terminal;
    }

    /** The standard input. */
    InputStream in() {
        return in;
    }

    /** Takes documents as bytes. */
    OutputStream out() {
        return out;
    }

    /** Takes documents as text. */
    PrintWriter writer() {
        return writer;
    }

    /** Takes what is no document. */
    PrintWriter errors() {
        return errors;
    }

    /** Whether somebody watches the error stream. */
    boolean isTerminal() {
        return terminal;
    }

    /** Says in one line what is wrong. */
    void complain(String problem) {
        errors.println("newsdoc: " + problem.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** Writes out what is held back; false when nobody reads any more. */
    boolean flush() {
        boolean written = !writer.checkError();
        try {
            out.flush();
        } catch (IOException e) {
            return false;
        }
        return written;
    }
}
