/** Reads the fields of a request and gathers every fault at its place. */
@NullMarked
package id.reviu.masterplan.input;

import org.jspecify.annotations.NullMarked;
