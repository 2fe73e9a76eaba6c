/** Amendments over HTTP. */
@NullMarked
package id.reviu.masterplan.amendment.web;

import org.jspecify.annotations.NullMarked;
