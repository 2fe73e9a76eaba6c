/** Reports that people order: queued, made in the background, kept as they were made. */
@NullMarked
package id.reviu.reporting.report;

import org.jspecify.annotations.NullMarked;
