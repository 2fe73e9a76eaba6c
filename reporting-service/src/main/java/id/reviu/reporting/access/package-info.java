/** Who reads figures, and how far that person may see. */
@NullMarked
package id.reviu.reporting.access;

import org.jspecify.annotations.NullMarked;
