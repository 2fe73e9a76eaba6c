/** The city at a glance: its plan, dimensions, quick wins, review and national evaluation. */
@NullMarked
package id.reviu.reporting.city;

import org.jspecify.annotations.NullMarked;
