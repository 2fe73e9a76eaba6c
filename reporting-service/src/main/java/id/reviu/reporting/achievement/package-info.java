/** What indicators reached against their targets, by the official rule, and the roll-ups by dimension. */
@NullMarked
package id.reviu.reporting.achievement;

import org.jspecify.annotations.NullMarked;
