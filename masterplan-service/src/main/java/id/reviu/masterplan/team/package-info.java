/** Who carries a review: its lead, members and assessors. */
@NullMarked
package id.reviu.masterplan.team;

import org.jspecify.annotations.NullMarked;
