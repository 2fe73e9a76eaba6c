/** What a report says, and how it is written as PDF and as workbook. */
@NullMarked
package id.reviu.reporting.report.document;

import org.jspecify.annotations.NullMarked;
