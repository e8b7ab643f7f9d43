package org.newsdoc.json.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsdoc.json.NewsDocumentFormatException;

/**
 * An object of a JSON text, read field by field. Fields nobody asks for are ignored, {@code null} is as good as absent,
 * and whatever is not as asked for is a {@link NewsDocumentFormatException} with its path.
 */
public final class JsonObject {
    private final JsonNode node;
    private final JsonPath path;

    private JsonObject(JsonNode node, JsonPath path) {
        this.node = node;
        this.path = path;
    }

    /** The object that a whole text is. */
    static JsonObject root(JsonNode node) {
        return from(node, JsonPath.ROOT);
    }

    private static JsonObject from(JsonNode node, JsonPath path) {
        if (!node.isObject()) {
            throw unexpected("an object", node, path);
        }
        return new JsonObject(node, path);
    }

    /** Whether the field is there with a value other than {@code null}. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The string in a field. */
    public Optional<String> text(String name) {
        return value(name, JsonObject::string);
    }

    /** The string in a field that must be there. */
    public String requiredText(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    /** The string in a field; empty when there is anything else. For fields of what this version does not know. */
    public Optional<String> textIfOne(String name) {
        return Optional.ofNullable(node.path(name).textValue());
    }

    /** The whole number in a field; empty when there is anything else. For fields of what this version does not know. */
    public Optional<Integer> numberIfOne(String name) {
        var value = node.path(name);
        return isInteger(value) ? Optional.of(value.intValue()) : Optional.empty();
    }

    /** The strings in a field that may hold one, several, or something else; numbers are as good as strings. */
    public List<String> textsAmong(String name) {
        var found = new ArrayList<String>();
        among(name, (value, at) -> {
            if (value.isTextual() || value.isNumber()) {
                found.add(value.asText());
            }
        });
        return found;
    }

    /** The objects in a field that may hold one, several, or something else. */
    public List<JsonObject> objectsAmong(String name) {
        var found = new ArrayList<JsonObject>();
        among(name, (value, at) -> {
            if (value.isObject()) {
                found.add(new JsonObject(value, at));
            }
        });
        return found;
    }

    /** Whether a field holds a list. */
    public boolean hasList(String name) {
        return node.path(name).isArray();
    }

    /** The truth value in a field, also in words; empty when there is anything else. */
    public Optional<Boolean> truthAmong(String name) {
        var text = node.path(name).asText().toLowerCase(Locale.ROOT);
        boolean yes = text.equals("true") || text.endsWith("schema.org/true");
        boolean no = text.equals("false") || text.endsWith("schema.org/false");
        return yes || no ? Optional.of(yes) : Optional.empty();
    }

    private void among(String name, BiConsumer<JsonNode, JsonPath> taking) {
        var value = node.path(name);
        if (!value.isArray()) {
            taking.accept(value, path.field(name));
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            taking.accept(value.get(i), path.field(name).element(i));
        }
    }

    /** What the string in a field says; an {@link IllegalArgumentException} of {@code reading} becomes a format error. */
    public <T> Optional<T> parsed(String name, Function<String, T> reading) {
        return text(name).map(text -> checked(path.field(name), () -> reading.apply(text)));
    }

    /** The value of a string field that has to be one of the constants, in lower case with {@code -} for {@code _}. */
    public <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return parsed(name, text -> {
            for (var constant : constants) {
                if (nameOf(constant).equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("unknown value \"" + text + "\"");
        });
    }

    /** The name of a constant in JSON, such as {@code run-in} for {@code RUN_IN}. */
    public static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The whole number in a field. */
    public Optional<Integer> number(String name) {
        return value(name, JsonObject::integer);
    }

    /** The whole number in a field that must be there. */
    public int requiredNumber(String name) {
        return number(name).orElseThrow(() -> missing(name));
    }

    /** Whether a field says {@code true}; an absent one says {@code false}. */
    public boolean flag(String name) {
        return value(name, (value, at) -> {
                    if (!value.isBoolean()) {
                        throw unexpected("true or false", value, at);
                    }
                    return value.booleanValue();
                })
                .orElse(false);
    }

    /** The object in a field. */
    public <T> Optional<T> object(String name, Function<JsonObject, T> reading) {
        return value(name, (value, at) -> read(value, at, reading));
    }

    /** The object in a field that must be there. */
    public <T> T requiredObject(String name, Function<JsonObject, T> reading) {
        return object(name, reading).orElseThrow(() -> missing(name));
    }

    /** The list of objects in a field; empty when absent. */
    public <T> List<T> objects(String name, Function<JsonObject, T> reading) {
        return elements(node.path(name), path.field(name), (value, at) -> read(value, at, reading));
    }

    /** The list of objects in a field that must be there. */
    public <T> List<T> requiredObjects(String name, Function<JsonObject, T> reading) {
        require(name);
        return objects(name, reading);
    }

    /** The list of lists of objects in a field that must be there. */
    public <T> List<List<T>> requiredRows(String name, Function<JsonObject, T> reading) {
        require(name);
        return elements(
                node.path(name),
                path.field(name),
                (row, at) -> elements(row, at, (value, cell) -> read(value, cell, reading)));
    }

    /** The list of strings in a field; empty when absent. */
    public List<String> texts(String name) {
        return elements(node.path(name), path.field(name), JsonObject::string);
    }

    /** The result of {@code building}; its {@link IllegalArgumentException} becomes a format error of this object. */
    public <T> T checked(Supplier<T> building) {
        return checked(path, building);
    }

    private void require(String name) {
        if (!has(name)) {
            throw missing(name);
        }
    }

    private <T> Optional<T> value(String name, BiFunction<JsonNode, JsonPath, T> reading) {
        var value = node.path(name);
        return value.isMissingNode() || value.isNull()
                ? Optional.empty()
                : Optional.of(reading.apply(value, path.field(name)));
    }

    /** Reads every element of a list. Lists nest, and so do these calls: no frame of the stack is wasted. */
    private static <T> List<T> elements(JsonNode list, JsonPath path, BiFunction<JsonNode, JsonPath, T> reading) {
        if (list.isMissingNode() || (list.isNull() && path.isField())) {
            return List.of();
        }
        if (!list.isArray()) {
            throw unexpected("a list", list, path);
        }
        var result = new ArrayList<T>(list.size());
        for (var element : list) {
            result.add(reading.apply(element, path.element(result.size())));
        }
        return result;
    }

    private static <T> T read(JsonNode node, JsonPath path, Function<JsonObject, T> reading) {
        try {
            return reading.apply(from(node, path));
        } catch (IllegalArgumentException e) {
            throw new NewsDocumentFormatException(String.valueOf(e.getMessage()), path.toString(), e);
        }
    }

    private static <T> T checked(JsonPath path, Supplier<T> building) {
        try {
            return building.get();
        } catch (IllegalArgumentException e) {
            throw new NewsDocumentFormatException(String.valueOf(e.getMessage()), path.toString(), e);
        }
    }

    private static String string(JsonNode node, JsonPath path) {
        if (!node.isTextual()) {
            throw unexpected("a string", node, path);
        }
        return node.textValue();
    }

    private static Integer integer(JsonNode node, JsonPath path) {
        if (!isInteger(node)) {
            throw unexpected("a whole number of at most 2147483647", node, path);
        }
        return node.intValue();
    }

    private static boolean isInteger(JsonNode node) {
        return node.isNumber() && node.canConvertToInt() && node.canConvertToExactIntegral();
    }

    /** The error of a field that must be there. */
    public NewsDocumentFormatException missing(String name) {
        return problem(name, "expected a value, found nothing");
    }

    /** An error of a field. */
    public NewsDocumentFormatException problem(String name, String problem) {
        return new NewsDocumentFormatException(problem, path.field(name).toString(), null);
    }

    private static NewsDocumentFormatException unexpected(String expected, JsonNode found, JsonPath path) {
        return new NewsDocumentFormatException(
                "expected " + expected + ", found " + kind(found), path.toString(), null);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a string";
            case NUMBER -> "the number " + abridged(node.asText());
            case BOOLEAN -> node.asText();
            case NULL -> "null";
            default -> "nothing";
        };
    }

    private static String abridged(String number) {
        return number.length() <= 40 ? number : number.substring(0, 40) + "…";
    }
}
