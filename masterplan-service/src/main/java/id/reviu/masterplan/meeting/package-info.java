/** Meetings of a review (rapat koordinasi): called, held, and kept in minutes. */
@NullMarked
package id.reviu.masterplan.meeting;

import org.jspecify.annotations.NullMarked;
