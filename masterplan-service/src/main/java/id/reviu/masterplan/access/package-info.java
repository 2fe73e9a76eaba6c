/** Who may come in at all. */
@NullMarked
package id.reviu.masterplan.access;

import org.jspecify.annotations.NullMarked;
