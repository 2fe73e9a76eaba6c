/** What changed from one plan version to another. */
@NullMarked
package id.reviu.masterplan.comparison;

import org.jspecify.annotations.NullMarked;
