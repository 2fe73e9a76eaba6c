/** Measured quantities with yearly targets, and the values they reached. */
@NullMarked
package id.reviu.masterplan.indicator;

import org.jspecify.annotations.NullMarked;
