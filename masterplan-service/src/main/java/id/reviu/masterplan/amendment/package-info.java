/** The changes to the plan that recommendations lead to, and how the next version is made of them. */
@NullMarked
package id.reviu.masterplan.amendment;

import org.jspecify.annotations.NullMarked;
