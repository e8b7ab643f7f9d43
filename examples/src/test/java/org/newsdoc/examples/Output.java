package org.newsdoc.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a program prints. */
final class Output {
    /** A program's main method. */
    @FunctionalInterface
    interface Program {
        void main(String[] args) throws Exception;
    }

    private Output() {}

    /** Runs a program and gives what it printed. */
    static String of(Program program, String... args) throws Exception {
        var standard = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.main(args);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
