/** Campaigns and their assignments, copied from survey-service, with the counts of how far the offices are. */
@NullMarked
package id.reviu.reporting.campaign;

import org.jspecify.annotations.NullMarked;
