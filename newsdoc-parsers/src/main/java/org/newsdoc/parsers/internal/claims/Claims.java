package org.newsdoc.parsers.internal.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.model.Contributor;
import org.newsdoc.model.Image;
import org.newsdoc.parsers.internal.html.BaseAddress;

/** Everything a page claims about its story, each field's claims from the strongest source to the weakest. Immutable. */
public final class Claims {
    private final Map<Field, List<Claim>> byField;
    private final List<Image> images;
    private final List<Contributor> people;
    private final BaseAddress base;
    private final List<Integer> headings;
    private final List<Integer> times;

    private Claims(Builder builder) {
        var copy = new EnumMap<Field, List<Claim>>(Field.class);
        builder.byField.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        byField = copy;
        images = List.copyOf(builder.images);
        people = List.copyOf(builder.people);
        base = builder.base;
        headings = builder.headings;
        times = builder.times;
    }

    /** All claims about a field, strongest first. */
    public List<Claim> all(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The values of one source's claims about a field. */
    public List<String> from(String source, Field field) {
        return all(field).stream()
                .filter(claim -> claim.source().equals(source))
                .map(Claim::value)
                .toList();
    }

    /** The strongest claim's value. */
    public Optional<String> first(Field field) {
        return all(field).stream().map(Claim::value).findFirst();
    }

    /** The pictures that metadata names, the one for the story first, with caption and credit where given. */
    public List<Image> images() {
        return images;
    }

    /** People named in metadata with an address or a role. */
    public List<Contributor> people() {
        return people;
    }

    /** The numbers of the page's {@code h1} elements. */
    public List<Integer> headings() {
        return headings;
    }

    /** The numbers of the page's {@code time} elements. */
    public List<Integer> times() {
        return times;
    }

    /** The text of the story as metadata gives it ({@code articleBody}), lines kept; empty when there is none. */
    public String bodyText() {
        return first(Field.BODY).orElse("");
    }

    /** Whether the page says it is of this schema.org or OpenGraph type; case does not count. */
    public boolean isType(String type) {
        return all(Field.TYPE).stream().anyMatch(claim -> claim.value().equalsIgnoreCase(type));
    }

    /** What the addresses on the page are relative to. */
    public BaseAddress base() {
        return base;
    }

    /** Collects {@link Claims}. */
    public static final class Builder {
        private final Map<Field, List<Claim>> byField = new EnumMap<>(Field.class);
        private final List<Image> images = new ArrayList<>();
        private final List<Contributor> people = new ArrayList<>();
        private List<Integer> headings = List.of();
        private List<Integer> times = List.of();
        private BaseAddress base = BaseAddress.NONE;

        /** Adds a claim, weaker than the ones before; one without text is left out. */
        public Builder add(Field field, String source, String value) {
            return add(field, source, value, -1);
        }

        /** Adds a claim that is printed at a node. */
        public Builder add(Field field, String source, String value, int node) {
            if (!value.isBlank()) {
                byField.computeIfAbsent(field, key -> new ArrayList<>()).add(new Claim(source, value, node));
            }
            return this;
        }

        /** Adds a picture. */
        public Builder addImage(Image image) {
            images.add(image);
            return this;
        }

        /** Sets what addresses are relative to. */
        public Builder base(BaseAddress base) {
            this.base = base;
            return this;
        }

        /** Adds what is known of the people of these names: address and role. */
        Builder addPerson(List<String> names, String url, String role, BaseAddress base) {
            var address = base.resolve(url).orElse(null);
            if (names.size() == 1 && (address != null || !role.isEmpty())) {
                var person = Contributor.builder(names.get(0)).url(address);
                people.add(person.role(role.isEmpty() ? null : role).build());
            }
            return this;
        }

        /** Sets the numbers of the {@code h1} elements. */
        public Builder headings(List<Integer> headings) {
            this.headings = List.copyOf(headings);
            return this;
        }

        /** Sets the numbers of the {@code time} elements. */
        public Builder times(List<Integer> times) {
            this.times = List.copyOf(times);
            return this;
        }

        /** The finished claims. */
        public Claims build() {
            return new Claims(this);
        }
    }
}
