/** Histories over HTTP. */
@NullMarked
package id.reviu.masterplan.history.web;

import org.jspecify.annotations.NullMarked;
