package org.newsdoc.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes objects field by field, in the order of the calls; what is absent is left out. */
public final class JsonOut {
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator generator;

    JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an object that is no field of another: the whole text or an element of a list. */
    public <T> void object(T value, Consumer<? super T> fields) {
        run(generator::writeStartObject);
        fields.accept(value);
        run(generator::writeEndObject);
    }

    /** Writes a field that holds an object, if there is one. */
    public <T> void object(String name, Optional<T> value, Consumer<? super T> fields) {
        value.ifPresent(present -> {
            run(() -> generator.writeFieldName(name));
            object(present, fields);
        });
    }

    /** Writes a field that holds a list of objects, even if it is empty. Lists nest: no frame of the stack is wasted. */
    public <T> void objects(String name, List<T> values, Consumer<? super T> fields) {
        startList(name);
        for (T value : values) {
            run(generator::writeStartObject);
            fields.accept(value);
            run(generator::writeEndObject);
        }
        run(generator::writeEndArray);
    }

    /** Writes a field that holds a list of objects, if there are any. */
    public <T> void objectsIfAny(String name, List<T> values, Consumer<? super T> fields) {
        if (!values.isEmpty()) {
            objects(name, values, fields);
        }
    }

    /** Writes a field that holds a list of lists of objects, even if it is empty. */
    public <T> void rows(String name, List<List<T>> rows, Consumer<? super T> fields) {
        startList(name);
        for (var row : rows) {
            run(generator::writeStartArray);
            row.forEach(value -> object(value, fields));
            run(generator::writeEndArray);
        }
        run(generator::writeEndArray);
    }

    /** Writes a field that holds a list of strings, if there are any. */
    public void textsIfAny(String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        startList(name);
        values.forEach(value -> run(() -> generator.writeString(value)));
        run(generator::writeEndArray);
    }

    private void startList(String name) {
        run(() -> generator.writeArrayFieldStart(name));
    }

    /** Writes a string field. */
    public void text(String name, String value) {
        run(() -> generator.writeStringField(name, value));
    }

    /** Writes a string field with what the value says of itself, if there is one. */
    public void text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
    }

    /** Writes a whole number. */
    public void number(String name, int value) {
        run(() -> generator.writeNumberField(name, value));
    }

    /** Writes a whole number, if there is one. */
    public void number(String name, Optional<Integer> value) {
        value.ifPresent(present -> number(name, present.intValue()));
    }

    /** Writes {@code true} or {@code false}. */
    public void flag(String name, boolean value) {
        run(() -> generator.writeBooleanField(name, value));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
