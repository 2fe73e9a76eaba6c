/** The masterplan service: the register of offices, the plan with its programmes and indicators, and its review. */
@NullMarked
package id.reviu.masterplan;

import org.jspecify.annotations.NullMarked;
