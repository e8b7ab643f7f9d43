package org.newsdoc.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.newsdoc.json.internal.JsonText;
import org.newsdoc.model.NewsDocument;

/**
 * A {@link NewsDocument} as JSON and back, without loss.
 *
 * <pre>{@code
 * String json = NewsDocumentJson.write(document);
 * NewsDocument same = NewsDocumentJson.read(json);
 * }</pre>
 *
 * <p>The form is version {@value #VERSION}: fields in a fixed order, what is absent left out, equal documents as equal texts.
 * The reader ignores fields it does not know and keeps blocks and spans of types it does not know; it refuses a version
 * above its own, a field said twice, and nesting of more than 1100 levels (some 540 nested lists). All methods are
 * thread-safe; streams, readers and writers handed in are not closed.
 *
 * @since 0.1
 */
public final class NewsDocumentJson {
    /** The version of the JSON form. It grows only when an older reader could misunderstand a document. */
    public static final int VERSION = 1;

    /** How the text is laid out. */
    public enum Style {
        /** A line for every field, two spaces of indentation, {@code \n} between the lines. */
        PRETTY,
        /** One line without any white space between the signs, as JSON Lines needs it. */
        COMPACT
    }

    private NewsDocumentJson() {}

    /** The document as {@link Style#PRETTY} JSON. */
    public static String write(NewsDocument document) {
        return write(document, Style.PRETTY);
    }

    /**
     * The document as JSON.
     *
     * @throws IllegalArgumentException if lists or quotes nest more deeply than the form allows
     */
    public static String write(NewsDocument document, Style style) {
        var text = new StringWriter();
        try {
            write(document, style, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes the document as JSON; flushes, but does not close {@code target}. */
    public static void write(NewsDocument document, Style style, Writer target) throws IOException {
        JsonText.write(target, style == Style.PRETTY, out -> new DocumentWriter(out).write(document));
    }

    /** Writes the document as JSON in UTF-8; flushes, but does not close {@code target}. */
    public static void write(NewsDocument document, Style style, OutputStream target) throws IOException {
        write(document, style, new OutputStreamWriter(target, StandardCharsets.UTF_8));
    }

    /**
     * Reads a document.
     *
     * @throws NewsDocumentFormatException if {@code json} is not a document's JSON form
     */
    public static NewsDocument read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @throws NewsDocumentFormatException if the text is not a document's JSON form
     * @throws IOException if {@code source} fails
     */
    public static NewsDocument read(Reader source) throws IOException {
        var text = withoutByteOrderMark(source);
        return DocumentReader.read(JsonText.read(factory -> factory.createParser(text)));
    }

    private static Reader withoutByteOrderMark(Reader source) throws IOException {
        var text = new PushbackReader(source);
        int first = text.read();
        if (first >= 0 && first != '\ufeff') {
            text.unread(first);
        }
        return text;
    }

    /**
     * Reads a document in UTF-8 (or UTF-16 or UTF-32, which are told by their first bytes).
     *
     * @throws NewsDocumentFormatException if the text is not a document's JSON form
     * @throws IOException if {@code source} fails
     */
    public static NewsDocument read(InputStream source) throws IOException {
        return DocumentReader.read(JsonText.read(factory -> factory.createParser(source)));
    }

    /**
     * The JSON Schema (2020-12) of the form, whose {@code $id} is {@code urn:newsdoc:schema:1}. Whatever is written here
     * is valid; a valid text can be read, if spans end within their texts and dates are on the calendar.
     */
    public static String schema() {
        try (var schema = NewsDocumentJson.class.getResourceAsStream("newsdoc-1.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
