package org.newsdoc.benchmarks;

import java.util.List;

/** One program of the benchmarks. */
@FunctionalInterface
interface Command {
    /**
     * Runs the program.
     *
     * @param args the arguments after the program's name
     * @return the exit code: 0 when all went well
     */
    int run(List<String> args) throws Exception;
}
