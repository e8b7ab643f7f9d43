package org.newsdoc.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file, or the standard input. Compressed input is known by its first bytes. */
final class Input {
    /** More than the parser's limit of 64 million characters can take up in any charset. */
    private static final int MOST_BYTES = 260_000_000;

    private final String file;
    private final InputStream standardInput;

    /**
     * An input as the command line names it.
     *
     * @param file a path, or {@code -}
     */
    Input(String file, InputStream standardInput) {
        this.file = file;
        this.standardInput = standardInput;
    }

    /** What to call it when something is wrong. */
    String name() {
        return file.equals("-") ? "standard input" : file;
    }

    /** The bytes of the page or text. */
    byte[] read() throws IOException {
        if (file.equals("-")) {
            return expanded(standardInput.readNBytes(MOST_BYTES));
        }
        var path = path();
        if (Files.isDirectory(path)) {
            throw new IOException("is a directory; name the files in it");
        }
        try (var in = Files.newInputStream(path)) {
            return expanded(in.readNBytes(MOST_BYTES));
        }
    }

    private Path path() throws IOException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new IOException("is not the name of a file", e);
        }
    }

    private static byte[] expanded(byte[] bytes) throws IOException {
        boolean compressed = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        if (!compressed) {
            return bytes;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(MOST_BYTES);
        } catch (EOFException | ZipException e) {
            throw new IOException("is compressed and damaged", e);
        }
    }

    /** Why a file could not be read, in words. */
    static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "no such file";
        }
        if (problem instanceof AccessDeniedException) {
            return "may not be read";
        }
        var message = problem.getMessage();
        return message == null ? "cannot be read" : message;
    }
}
