/** Which rows a transaction may touch, told to the database for its row-level security. */
@NullMarked
package id.reviu.platform.rows;

import org.jspecify.annotations.NullMarked;
