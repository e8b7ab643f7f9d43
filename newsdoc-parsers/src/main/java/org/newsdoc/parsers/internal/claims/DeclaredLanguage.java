package org.newsdoc.parsers.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsdoc.model.LanguageTag;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;

/**
 * The language a page says it is in.
 *
 * @param tag the tag; empty when there is none
 * @param host the host of its address; empty when that is not known
 */
public record DeclaredLanguage(Optional<LanguageTag> tag, String host) {
    /** Top-level domains of countries that write English dates with the day first. */
    private static final Set<String> DAY_FIRST = Set.of(
            "uk", "ie", "au", "nz", "za", "in", "pk", "lk", "bd", "sg", "my", "ng", "gh", "ke", "ug", "zw", "tz");

    /** The first tag in the page's own claims that can be read. */
    public static DeclaredLanguage of(Claims claims, Context context) {
        var values = new ArrayList<>(claims.from("html lang", Field.LANGUAGE));
        claims.all(Field.LANGUAGE).stream().map(Claim::value).forEach(values::add);
        var address = context.url().map(Url::value).or(() -> claims.first(Field.URL));
        return new DeclaredLanguage(
                first(values), address.map(DeclaredLanguage::host).orElse(""));
    }

    private static Optional<LanguageTag> first(List<String> values) {
        return values.stream().map(LanguageTag::parse).flatMap(Optional::stream).findFirst();
    }

    private static String host(String address) {
        int from = address.indexOf("//");
        int to = from < 0 ? -1 : address.indexOf('/', from + 2);
        return from < 0 ? "" : address.substring(from + 2, to < 0 ? address.length() : to);
    }

    /** Tells the parse what language and region the page is from. */
    void tell(Context context) {
        tag.ifPresent(one -> {
            context.language(one.language());
            region(one).ifPresent(context::region);
        });
    }

    /** The region that the domain of a site names, where it says how English dates are written. */
    public static Optional<String> region(String host) {
        var domain = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return DAY_FIRST.contains(domain)
                ? Optional.of(domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private Optional<String> region(LanguageTag one) {
        var domain = one.language().equals("en") ? region(host) : Optional.<String>empty();
        if (domain.isPresent()) {
            return domain;
        }
        var region = one.toLocale().getCountry();
        return region.length() == 2 ? Optional.of(region) : Optional.empty();
    }
}
