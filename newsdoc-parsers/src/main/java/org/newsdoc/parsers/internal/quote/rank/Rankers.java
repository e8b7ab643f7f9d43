package org.newsdoc.parsers.internal.quote.rank;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Stores trained rankers in a file: their names and weights. */
public final class Rankers {
    private static final int VERSION = 2;
    private static final String FOLDER = "/org/newsdoc/parsers/lexicon/";

    private Rankers() {}

    /** The rankers that come with the library for texts of a language: {@code en}, or {@code any} for all others. */
    public static Map<String, Ranker> load(String language) {
        var name = "quote-weights." + language + ".bin";
        try (var in = Rankers.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Map<String, Ranker> read(InputStream stream) throws IOException {
        var in = new DataInputStream(new GZIPInputStream(stream));
        if (in.readInt() != VERSION) {
            throw new IOException("not a file of rankers");
        }
        var rankers = new TreeMap<String, Ranker>();
        for (int left = in.readInt(); left > 0; left--) {
            var name = in.readUTF();
            rankers.put(name, Ranker.read(in));
        }
        return Map.copyOf(rankers);
    }

    /** Writes rankers, in the order of their names. */
    public static void write(Map<String, Ranker> rankers, OutputStream stream) throws IOException {
        var out = new DataOutputStream(new GZIPOutputStream(stream));
        out.writeInt(VERSION);
        out.writeInt(rankers.size());
        for (var entry : new TreeMap<>(rankers).entrySet()) {
            out.writeUTF(entry.getKey());
            entry.getValue().write(out);
        }
        out.flush();
        out.close();
    }
}
