/** Meetings over HTTP. */
@NullMarked
package id.reviu.masterplan.meeting.web;

import org.jspecify.annotations.NullMarked;
