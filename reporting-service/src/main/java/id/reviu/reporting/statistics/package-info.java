/** Statistics and official methods as plain arithmetic; knows no database and no web. */
@NullMarked
package id.reviu.reporting.statistics;

import org.jspecify.annotations.NullMarked;
