/** Texts that people read in Indonesian first and English second. */
@NullMarked
package id.reviu.masterplan.language;

import org.jspecify.annotations.NullMarked;
