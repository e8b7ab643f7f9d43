package org.newsdoc.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.newsdoc.json.NewsDocumentFormatException;

/** JSON as text: opens it for writing and for reading, within limits that keep any input from exhausting the stack. */
public final class JsonText {
    /** How deeply objects and lists may nest; a nested list or quote of the model takes two levels. */
    public static final int MAX_DEPTH = 1100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    /** What gives a parser over one input. */
    public interface Input {
        /** Opens the input with the limits of {@code factory}. */
        JsonParser open(JsonFactory factory) throws IOException;
    }

    private JsonText() {}

    /**
     * Writes one JSON text; unpaired surrogates are escaped, so it can be encoded.
     *
     * @param target where to; flushed, not closed
     * @param pretty with line breaks and two spaces of indentation, else without any white space
     * @throws IllegalArgumentException if it would nest more deeply than {@link #MAX_DEPTH}
     */
    public static void write(Writer target, boolean pretty, Consumer<JsonOut> content) throws IOException {
        var escaping = new SurrogateEscaper(target);
        try (var generator = FACTORY.createGenerator(escaping)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (pretty) {
                generator.setPrettyPrinter(printer());
            }
            content.accept(new JsonOut(generator));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof StreamConstraintsException) {
                throw new IllegalArgumentException("document must not nest more than " + MAX_DEPTH + " levels deep", e);
            }
            throw e.getCause();
        }
        escaping.flush();
    }

    private static DefaultPrettyPrinter printer() {
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        var printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(LINES);
        printer.indentObjectsWith(LINES);
        return printer;
    }

    /**
     * Reads the one object that a JSON text is.
     *
     * @throws NewsDocumentFormatException if it is not JSON, not an object, nested too deeply or says a field twice
     */
    public static JsonObject read(Input input) throws IOException {
        try (var parser = input.open(FACTORY)) {
            try {
                return JsonObject.root(tree(parser));
            } catch (JsonProcessingException e) {
                throw new NewsDocumentFormatException(problem(e), path(parser), e);
            } catch (CharConversionException e) {
                throw new NewsDocumentFormatException("broken character encoding", path(parser), e);
            }
        }
    }

    private static JsonNode tree(JsonParser parser) throws IOException {
        JsonNode tree = MAPPER.readTree(parser);
        if (tree == null) {
            throw new NewsDocumentFormatException("expected an object, found nothing", "$", null);
        }
        if (parser.nextToken() != null) {
            throw new NewsDocumentFormatException("expected nothing behind the object", "$", null);
        }
        return tree;
    }

    private static String problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "a number is too long or objects nest too deeply (limit: " + MAX_DEPTH + " levels)";
        }
        var place = e.getLocation();
        var message = withoutStartMarker(String.valueOf(e.getOriginalMessage()));
        return place == null
                ? message
                : message + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    private static String withoutStartMarker(String message) {
        int marker = message.indexOf(" (start marker");
        return marker < 0 ? message : message.substring(0, marker);
    }

    private static String path(JsonParser parser) {
        var path = JsonPath.ROOT;
        for (JsonPointer step = parser.getParsingContext().pathAsPointer(); !step.matches(); step = step.tail()) {
            path = step.mayMatchElement()
                    ? path.element(step.getMatchingIndex())
                    : path.field(step.getMatchingProperty());
        }
        return path.toString();
    }
}
