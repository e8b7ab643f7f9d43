/** What a news document is: the model, its JSON form, and ways to show it. */
module org.newsdoc.core {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports org.newsdoc.exchange;
    exports org.newsdoc.json;
    exports org.newsdoc.model;
    exports org.newsdoc.render;
}
