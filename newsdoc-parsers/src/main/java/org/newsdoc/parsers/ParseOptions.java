package org.newsdoc.parsers;

import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to parse. Immutable; {@link #builder()} starts from the defaults.
 *
 * @since 0.1
 */
public final class ParseOptions {
    private record Parts(
            InputFormat format,
            @Nullable Charset charset,
            @Nullable OffsetDateTime referenceTime,
            boolean evidence,
            boolean quotes,
            int maxInputChars,
            int maxDepth,
            Lexicon lexicon) {}

    private static final ParseOptions DEFAULTS = builder().build();

    private final Parts parts;

    private ParseOptions(Parts parts) {
        this.parts = parts;
    }

    /** The documented defaults. */
    public static ParseOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the input is. Default: told apart by looking. */
    public InputFormat format() {
        return parts.format;
    }

    /** The charset that came with the input from outside, as in an HTTP header. Default: none. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(parts.charset);
    }

    /** The time that relative dates ("2 hours ago") count from. Default: none, relative dates are left out. */
    public Optional<OffsetDateTime> referenceTime() {
        return Optional.ofNullable(parts.referenceTime);
    }

    /** Whether to record where values came from. Default: no. */
    public boolean evidence() {
        return parts.evidence;
    }

    /** Whether to look for quotes and their speakers. Default: yes. */
    public boolean quotes() {
        return parts.quotes;
    }

    /** The length in UTF-16 units beyond which an input is cut. Default: 64 million. */
    public int maxInputChars() {
        return parts.maxInputChars;
    }

    /** How deep elements and lists may nest; what is deeper counts as flat. Default: 500. */
    public int maxDepth() {
        return parts.maxDepth;
    }

    /** What is known of languages and outlets. Default: {@link Lexicon#standard()}. */
    public Lexicon lexicon() {
        return parts.lexicon;
    }

    /** A builder that starts from these options. */
    public Builder toBuilder() {
        var copy = new Builder();
        copy.format = parts.format;
        copy.charset = parts.charset;
        copy.referenceTime = parts.referenceTime;
        copy.evidence = parts.evidence;
        copy.quotes = parts.quotes;
        copy.maxInputChars = parts.maxInputChars;
        copy.maxDepth = parts.maxDepth;
        copy.lexicon = parts.lexicon;
        return copy;
    }

    /** Collects {@link ParseOptions}. Not thread-safe; may be reused after {@link #build()}. */
    public static final class Builder {
        private InputFormat format = InputFormat.AUTO;
        private @Nullable Charset charset;
        private @Nullable OffsetDateTime referenceTime;
        private boolean evidence;
        private boolean quotes = true;
        private int maxInputChars = 64_000_000;
        private int maxDepth = 500;
        private Lexicon lexicon = Lexicon.standard();

        private Builder() {}

        /** Says what the input is. Default: {@link InputFormat#AUTO}. */
        public Builder format(InputFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /** Sets the charset that came with the input; {@code null} clears it. Default: none. */
        public Builder charset(@Nullable Charset charset) {
            this.charset = charset;
            return this;
        }

        /** Sets the time that relative dates count from; {@code null} clears it. Default: none. */
        public Builder referenceTime(@Nullable OffsetDateTime referenceTime) {
            this.referenceTime = referenceTime;
            return this;
        }

        /** Records where values came from. Default: no. */
        public Builder evidence(boolean evidence) {
            this.evidence = evidence;
            return this;
        }

        /** Looks for quotes and their speakers. Default: yes. */
        public Builder quotes(boolean quotes) {
            this.quotes = quotes;
            return this;
        }

        /** Cuts longer inputs, with a diagnostic. Default: 64 million UTF-16 units. */
        public Builder maxInputChars(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("maxInputChars must be >= 1, was " + limit);
            }
            maxInputChars = limit;
            return this;
        }

        /** Takes what is nested deeper as flat, with a diagnostic. Default: 500. */
        public Builder maxDepth(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("maxDepth must be >= 1, was " + limit);
            }
            maxDepth = limit;
            return this;
        }

        /** Sets what is known of languages and outlets. Default: {@link Lexicon#standard()}. */
        public Builder lexicon(Lexicon lexicon) {
            this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
            return this;
        }

        /** The finished, immutable options. */
        public ParseOptions build() {
            return new ParseOptions(
                    new Parts(format, charset, referenceTime, evidence, quotes, maxInputChars, maxDepth, lexicon));
        }
    }
}
