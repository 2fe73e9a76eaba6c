/** The follow-up of recommendations over HTTP. */
@NullMarked
package id.reviu.reporting.followup.web;

import org.jspecify.annotations.NullMarked;
