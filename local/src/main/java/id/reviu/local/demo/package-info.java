/** Loads the demo city through the public API, as a user would. */
@NullMarked
package id.reviu.local.demo;

import org.jspecify.annotations.NullMarked;
