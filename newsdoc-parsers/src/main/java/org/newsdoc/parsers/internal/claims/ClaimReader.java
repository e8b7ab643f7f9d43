package org.newsdoc.parsers.internal.claims;

import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.html.BaseAddress;
import org.newsdoc.parsers.internal.html.Page;

/** Reads what a page claims about its story in metadata and marked-up text. */
public final class ClaimReader {
    private ClaimReader() {}

    /** All claims of a page. */
    public static Claims read(Page page, Context context) {
        return new Claims.Builder()
                .base(BaseAddress.of(context.url().map(Url::value).orElse("")))
                .build();
    }
}
