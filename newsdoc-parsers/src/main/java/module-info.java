/** How a news document is read: from HTML, plain text and feeds. */
module org.newsdoc.parsers {
    requires transitive org.newsdoc.core;
    requires transitive org.jsoup;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports org.newsdoc.parsers;
}
