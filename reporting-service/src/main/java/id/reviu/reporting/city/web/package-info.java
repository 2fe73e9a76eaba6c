/** The city page over HTTP. */
@NullMarked
package id.reviu.reporting.city.web;

import org.jspecify.annotations.NullMarked;
