package org.newsdoc.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.newsdoc.json.NewsDocumentJson;
import org.newsdoc.json.NewsDocumentJson.Style;
import org.newsdoc.model.Article;
import org.newsdoc.model.Image;
import org.newsdoc.model.NewsDocument;
import org.newsdoc.model.Teaser;
import org.newsdoc.model.Url;

/** Addresses as formats want them that insist on absolute URIs. */
final class Address {
    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";

    private Address() {}

    /** The address as an absolute URI, odd signs percent-encoded; empty when it is not absolute. */
    static Optional<String> absolute(Url url) {
        return Url.of(encoded(url.value()))
                .toUri()
                .filter(uri ->
                        uri.isAbsolute() && (!uri.isOpaque() || uri.getScheme().equals("urn")))
                .map(Object::toString);
    }

    /** The address if it is one of the web, else empty: what a feed reader may open. */
    static Optional<String> web(Url url) {
        return absolute(url).filter(uri -> uri.regionMatches(true, 0, "http", 0, 4));
    }

    /** A name made of the content of a document: equal for equal ones. */
    static String urn(NewsDocument document) {
        try {
            var json = NewsDocumentJson.write(document, Style.COMPACT).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(json);
            return "urn:newsdoc:sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The address of a teaser's story, else a name made of the teaser's content. */
    static String id(Teaser teaser) {
        return teaser.url()
                .flatMap(Address::absolute)
                .orElseGet(() -> urn(NewsDocument.builder().addTeaser(teaser).build()));
    }

    /** The address of a picture, else a name made of what is known about it. */
    static String id(Image image) {
        var named = Article.builder("").leadImage(image).build();
        return image.url()
                .flatMap(Address::absolute)
                .orElseGet(() -> urn(NewsDocument.builder().article(named).build()));
    }

    private static String encoded(String address) {
        var out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            if (isUnreserved(c) || (c == '%' && isEscape(address, i))) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    private static boolean isEscape(String address, int index) {
        return index + 2 < address.length()
                && Character.digit(address.charAt(index + 1), 16) >= 0
                && Character.digit(address.charAt(index + 2), 16) >= 0;
    }
}
