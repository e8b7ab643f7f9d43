/** A document for other programs: schema.org, ninjs, JSON Feed, RSS, Atom. */
@NullMarked
package org.newsdoc.exchange;

import org.jspecify.annotations.NullMarked;
