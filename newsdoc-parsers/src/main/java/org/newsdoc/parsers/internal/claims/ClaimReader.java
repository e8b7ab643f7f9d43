package org.newsdoc.parsers.internal.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.PlainText;
import org.newsdoc.parsers.internal.html.Tag;

/** Reads what a page claims about its story in metadata and marked-up text, in one walk. */
public final class ClaimReader {
    private static final int DIALOG_LEVELS = 12;
    private static final long DIALOG = Mark.set(Mark.CONSENT, Mark.DIALOG);

    private final Page page;
    private final Context context;
    private final Metadata metadata;
    private final List<String> scripts = new ArrayList<>();
    private final List<Integer> properties = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final Claims.Builder links = new Claims.Builder();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private String title = "";
    private String baseHref = "";
    private String language = "";

    private ClaimReader(Page page, Context context) {
        this.page = page;
        this.context = context;
        this.metadata = new Metadata(context.knowledge().metaNames());
    }

    /** All claims of a page. */
    public static Claims read(Page page, Context context) {
        var reader = new ClaimReader(page, context);
        reader.walk();
        var claims = reader.claims();
        DeclaredLanguage.of(claims, context).tell(context);
        return claims;
    }

    private void walk() {
        var scopes = new ArrayDeque<Integer>();
        for (int i = 0; i < page.size(); i++) {
            var tag = page.tag(i);
            if (tag == Tag.TEXT) {
                continue;
            }
            while (!scopes.isEmpty() && page.end(scopes.peek()) <= i) {
                scopes.pop();
            }
            if (page.isProperty(i) && (page.isArticleBody(i) || !inDialog(i))) {
                properties.add(i);
                owners.add(scopes.isEmpty() ? -1 : scopes.peek());
            }
            if (page.isScope(i)) {
                scopes.push(i);
            }
            read(tag, i);
        }
    }

    /** Whether an element stands in a dialog or question for consent, which is no part of a story. */
    private boolean inDialog(int element) {
        int i = element;
        for (int level = 0; level < DIALOG_LEVELS && i >= 0 && page.text(i) * 2 < page.text(0); level++) {
            if ((page.marks(i) & DIALOG) != 0) {
                return true;
            }
            i = page.parent(i);
        }
        return false;
    }

    private void read(Tag tag, int i) {
        switch (tag) {
            case META -> metadata.add(page.element(i));
            case LINK -> link(page.element(i));
            case SCRIPT -> script(i);
            case TITLE -> title = title.isEmpty() ? PlainText.of(page, i) : title;
            case BASE -> baseHref = baseHref.isEmpty() ? page.href(i) : baseHref;
            case HTML ->
                language = page.element(i).hasAttr("lang")
                        ? page.element(i).attr("lang")
                        : page.element(i).attr("xml:lang");
            case H1 -> headings.add(i);
            case TIME -> times.add(i);
            default -> {}
        }
    }

    private void script(int i) {
        if (page.element(i).attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            scripts.add(page.script(i));
        }
    }

    private void link(Element link) {
        var href = link.attr("href").strip();
        if (href.isEmpty()) {
            return;
        }
        for (var rel : Words.of(link.attr("rel"))) {
            switch (rel) {
                case "canonical" -> links.add(Field.URL, "link canonical", href);
                case "amphtml" -> links.add(Field.AMP, "link amphtml", href);
                case "license" -> links.add(Field.LICENSE, "link license", href);
                default -> {}
            }
        }
    }

    private Claims claims() {
        var claims = new Claims.Builder();
        var base = base();
        claims.base(base);
        var linked = links.build();
        addAll(linked, Field.URL, claims);
        var ld = JsonLd.of(scripts, context);
        var story = ld.story(addresses(linked));
        story.ifPresent(node -> new JsonLdClaims(ld, base, claims).addStory(node));
        var microdata = new Microdata(page, claims);
        for (int i = 0; i < properties.size(); i++) {
            microdata.add(properties.get(i), owners.get(i));
        }
        microdata.finish(headings);
        metadata.addTo(claims, base);
        ld.page()
                .filter(node -> story.filter(one -> one == node).isEmpty())
                .ifPresent(node -> new JsonLdClaims(ld, base, claims).addPage(node));
        ld.breadcrumbs().forEach(name -> claims.add(Field.CATEGORY, "breadcrumbs", PlainText.ofMetadata(name)));
        addAll(linked, Field.AMP, claims);
        addAll(linked, Field.LICENSE, claims);
        claims.add(Field.LANGUAGE, "html lang", language.strip());
        claims.add(Field.HEADLINE, "title", title);
        claims.headings(headings).times(times);
        return claims.build();
    }

    private static void addAll(Claims from, Field field, Claims.Builder to) {
        from.all(field).forEach(claim -> to.add(field, claim.source(), claim.value()));
    }

    private List<String> addresses(Claims linked) {
        var addresses = new ArrayList<>(metadata.addresses());
        linked.all(Field.URL).forEach(claim -> addresses.add(claim.value()));
        context.url().map(Url::value).ifPresent(addresses::add);
        return addresses;
    }

    /** The {@code base} element, else the address given, else the canonical link, else {@code og:url}. */
    private BaseAddress base() {
        var given = context.url().map(Url::value).map(BaseAddress::of).orElse(BaseAddress.NONE);
        var own = Optional.of(baseHref)
                .filter(href -> !href.isBlank())
                .flatMap(given::resolve)
                .map(url -> BaseAddress.of(url.value()))
                .orElse(BaseAddress.NONE);
        var candidates = new ArrayList<>(List.of(own, given));
        links.build().all(Field.URL).forEach(claim -> candidates.add(BaseAddress.of(claim.value())));
        metadata.addresses().forEach(address -> candidates.add(BaseAddress.of(address)));
        return candidates.stream()
                .filter(one -> !one.value().isEmpty())
                .findFirst()
                .orElse(BaseAddress.NONE);
    }
}
