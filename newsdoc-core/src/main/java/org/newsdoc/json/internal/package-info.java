/** Writing and reading JSON field by field. */
@NullMarked
package org.newsdoc.json.internal;

import org.jspecify.annotations.NullMarked;
