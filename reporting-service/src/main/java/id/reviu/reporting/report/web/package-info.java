/** Ordering reports, watching them being made, getting the files. */
@NullMarked
package id.reviu.reporting.report.web;

import org.jspecify.annotations.NullMarked;
