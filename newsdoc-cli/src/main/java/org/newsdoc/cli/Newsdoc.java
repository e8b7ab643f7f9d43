package org.newsdoc.cli;

/** The command {@code newsdoc}. */
public final class Newsdoc {
    private Newsdoc() {}
}
