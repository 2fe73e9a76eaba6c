/** How every change is made: once, in turn, by somebody, leading to one more version. */
@NullMarked
package id.reviu.masterplan.change;

import org.jspecify.annotations.NullMarked;
