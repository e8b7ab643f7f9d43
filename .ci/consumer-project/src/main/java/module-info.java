/** Reads a story. */
module reader {
    requires org.newsdoc.parsers;

    exports reader;
}
