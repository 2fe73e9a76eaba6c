/** Findings and recommendations as they stand: how many there are, how far the OPDs are with them, what is overdue. */
@NullMarked
package id.reviu.reporting.followup;

import org.jspecify.annotations.NullMarked;
