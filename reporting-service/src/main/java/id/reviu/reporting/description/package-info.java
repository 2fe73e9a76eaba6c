/** How the interface describes itself to programs. */
@NullMarked
package id.reviu.reporting.description;

import org.jspecify.annotations.NullMarked;
