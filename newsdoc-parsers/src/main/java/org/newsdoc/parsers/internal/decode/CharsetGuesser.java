package org.newsdoc.parsers.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Guesses the charset of bytes that are not UTF-8 and say nothing of themselves. */
final class CharsetGuesser {
    private static final int LOOK = 100_000;

    /** What a language's pages were written in before UTF-8, by its primary tag. */
    private static final Map<String, List<String>> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ja", List.of("windows-31j", "EUC-JP")),
            Map.entry("zh", List.of("GBK", "Big5-HKSCS")),
            Map.entry("ko", List.of("x-windows-949")),
            Map.entry("ru", List.of("windows-1251", "KOI8-R")),
            Map.entry("uk", List.of("windows-1251", "KOI8-U")),
            Map.entry("bg", List.of("windows-1251")),
            Map.entry("sr", List.of("windows-1251", "windows-1250")),
            Map.entry("be", List.of("windows-1251")),
            Map.entry("el", List.of("windows-1253")),
            Map.entry("tr", List.of("windows-1254")),
            Map.entry("he", List.of("windows-1255")),
            Map.entry("ar", List.of("windows-1256")),
            Map.entry("fa", List.of("windows-1256")),
            Map.entry("pl", List.of("ISO-8859-2", "windows-1250")),
            Map.entry("cs", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("sk", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("hu", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("sl", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("hr", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("ro", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("lt", List.of("windows-1257")),
            Map.entry("lv", List.of("windows-1257")),
            Map.entry("et", List.of("windows-1257")),
            Map.entry("vi", List.of("windows-1258")),
            Map.entry("th", List.of("x-windows-874")));

    /** What may be told by its look alone, the likeliest first. */
    private static final List<String> ANY = List.of(
            "windows-1252",
            "windows-31j",
            "EUC-JP",
            "GBK",
            "Big5-HKSCS",
            "x-windows-949",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1255",
            "windows-1256");

    private CharsetGuesser() {}

    /**
     * The likeliest charset.
     *
     * @param language language of the page; empty when it is not known
     */
    static Charset guess(byte[] bytes, String language) {
        var sample = Arrays.copyOf(bytes, Math.min(bytes.length, LOOK));
        int dash = language.indexOf('-');
        var primary = dash < 0 ? language : language.substring(0, dash);
        var names = BY_LANGUAGE.getOrDefault(primary, ANY);
        var best = Charset.forName("windows-1252");
        double most = Double.NEGATIVE_INFINITY;
        for (var name : names) {
            if (Charset.isSupported(name)) {
                var charset = Charset.forName(name);
                double score = Readability.of(new String(sample, charset));
                if (score > most) {
                    best = charset;
                    most = score;
                }
            }
        }
        return best;
    }

    /** UTF-16 without a byte-order mark: every other byte of its ASCII signs is zero. Null bytes stand nowhere else. */
    static java.util.Optional<Charset> utf16(byte[] bytes) {
        int look = Math.min(bytes.length, 1024) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (look < 8 || Math.max(even, odd) * 4 < look || Math.min(even, odd) * 20 > look) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
