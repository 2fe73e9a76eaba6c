/** Deadlines and punctuality over HTTP. */
@NullMarked
package id.reviu.masterplan.calendar.web;

import org.jspecify.annotations.NullMarked;
