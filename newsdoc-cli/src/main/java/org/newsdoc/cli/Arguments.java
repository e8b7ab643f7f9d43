package org.newsdoc.cli;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.newsdoc.model.Url;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the words on the command line mean. */
final class Arguments {
    private Arguments() {}

    /** Whether somebody named a page on the web where a file is wanted. */
    static boolean isWebAddress(String file) {
        return file.regionMatches(true, 0, "https:", 0, 6) || file.regionMatches(true, 0, "http:", 0, 5);
    }

    /** The names of an enum's constants as they are written on the command line. */
    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        int index = names(type).indexOf(name.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", names(type)));
        }
        return type.getEnumConstants()[index];
    }

    /** The formats of an input. */
    static final class SourceFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(SourceFormat.class).iterator();
        }
    }

    /** The formats of the output. */
    static final class OutputFormats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(OutputFormat.class).iterator();
        }
    }

    /** Reads {@code --from}. */
    static final class ToSourceFormat implements ITypeConverter<SourceFormat> {
        @Override
        public SourceFormat convert(String value) {
            return constant(SourceFormat.class, value);
        }
    }

    /** Reads {@code --format} and {@code --to}. */
    static final class ToOutputFormat implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String value) {
            return constant(OutputFormat.class, value);
        }
    }

    /** Reads {@code --url}: an absolute address. */
    static final class ToUrl implements ITypeConverter<Url> {
        @Override
        public Url convert(String value) {
            if (!value.isBlank()
                    && Url.of(value).toUri().filter(ToUrl::isAbsolute).isPresent()) {
                return Url.of(value);
            }
            throw new TypeConversionException("'" + value + "' is not an address such as https://news.example/story");
        }

        private static boolean isAbsolute(URI uri) {
            return uri.isAbsolute() && uri.getRawAuthority() != null;
        }
    }

    /** Reads {@code --charset}. */
    static final class ToCharset implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is not a charset that Java knows");
            }
        }
    }

    /** Reads {@code --reference-time}. */
    static final class ToTime implements ITypeConverter<OffsetDateTime> {
        @Override
        public OffsetDateTime convert(String value) {
            try {
                return OffsetDateTime.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is not a time such as 2024-11-07T18:42:00Z");
            }
        }
    }
}
