/** Assessments as they stand: who was judged with which instrument, and what it came to. */
@NullMarked
package id.reviu.reporting.assessment;

import org.jspecify.annotations.NullMarked;
