/** Electronic signatures on files, by the city's own certificate. */
@NullMarked
package id.reviu.reporting.report.signature;

import org.jspecify.annotations.NullMarked;
