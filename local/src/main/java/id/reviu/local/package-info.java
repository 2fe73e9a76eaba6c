/** Runs the whole suite on one machine without containers. */
@NullMarked
package id.reviu.local;

import org.jspecify.annotations.NullMarked;
