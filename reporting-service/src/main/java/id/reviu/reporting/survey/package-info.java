/** What was answered: facts, the counters kept beside them, and the figures read from the counters. */
@NullMarked
package id.reviu.reporting.survey;

import org.jspecify.annotations.NullMarked;
