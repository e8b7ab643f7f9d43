package org.newsdoc.parsers.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsdoc.parsers.Diagnostic;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.canonical.CanonicalText;

/** Turns the bytes of a page into text as browsers do (WHATWG Encoding Standard and HTML, "determining the character encoding"). */
public final class Decoder {
    /** A charset and how many bytes of mark stand before the text. */
    private record Choice(Charset charset, int skip) {}

    private static final int BEGINNING = 64;

    private Decoder() {}

    /** The text of an input: byte-order mark, charset from outside, declaration in the page, UTF-8, fallback, in that order. */
    public static String decode(byte[] bytes, Context context) {
        var choice = mark(bytes).orElseGet(() -> new Choice(charset(bytes, context), 0));
        var text = new String(bytes, choice.skip(), bytes.length - choice.skip(), choice.charset());
        if (text.indexOf('\uFFFD') >= 0) {
            context.report(
                    Diagnostic.Code.MALFORMED_BYTES,
                    "some bytes are not " + choice.charset().name() + " and were replaced");
        }
        return text;
    }

    private static Optional<Choice> mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Choice(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Choice(StandardCharsets.UTF_16BE, 2));
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(new Choice(StandardCharsets.UTF_16LE, 2)) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(byte[] bytes, Context context) {
        var outside = context.options().charset();
        if (outside.isPresent()) {
            return CharsetLabels.charset(outside.get().name()).orElse(outside.get());
        }
        var wide = CharsetGuesser.utf16(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        if (CanonicalText.isCanonical(beginning(bytes))) {
            return StandardCharsets.UTF_8;
        }
        var prescan = Prescan.of(bytes);
        var utf8 = Utf8Check.of(bytes);
        if (!prescan.charset().isEmpty()) {
            var declared = declared(prescan.charset());
            if (declared.isPresent() && fits(declared.get(), utf8)) {
                return declared.get();
            }
            context.report(
                    Diagnostic.Code.CHARSET_GUESSED,
                    "the declared charset " + abridged(prescan.charset()) + " is not that of the bytes");
        }
        if (utf8.isLikely()) {
            return StandardCharsets.UTF_8;
        }
        var guess = CharsetGuesser.guess(bytes, prescan.language());
        if (prescan.charset().isEmpty()) {
            context.report(Diagnostic.Code.CHARSET_GUESSED, "no charset is declared; taken as " + guess.name());
        }
        return guess;
    }

    /** The first signs, enough for a first line that makes a form. */
    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** What a page declares. One that could be read so far is not in UTF-16, whatever it says. */
    private static Optional<Charset> declared(String label) {
        return CharsetLabels.charset(label)
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    /** Text of another charset is hardly ever well-formed UTF-8, nor the other way round. */
    private static boolean fits(Charset declared, Utf8Check utf8) {
        return declared.equals(StandardCharsets.UTF_8)
                ? utf8.isLikely()
                : !utf8.isClean() || utf8.sequences() < 2 || declared.name().startsWith("ISO-2022");
    }

    private static String abridged(String label) {
        return label.length() <= 40 ? label : label.substring(0, 40) + "…";
    }
}
