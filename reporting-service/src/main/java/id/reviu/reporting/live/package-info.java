/** News that something changed, from the database to every open browser. */
@NullMarked
package id.reviu.reporting.live;

import org.jspecify.annotations.NullMarked;
