/** What a review saw of the plan: shortcomings, weaknesses and developments, with their evidence. */
@NullMarked
package id.reviu.masterplan.finding;

import org.jspecify.annotations.NullMarked;
