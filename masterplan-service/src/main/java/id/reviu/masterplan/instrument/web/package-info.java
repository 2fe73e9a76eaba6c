/** Instruments over HTTP. */
@NullMarked
package id.reviu.masterplan.instrument.web;

import org.jspecify.annotations.NullMarked;
