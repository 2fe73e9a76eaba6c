/** Every state that something had, with who made it and when; nothing here is ever altered. */
@NullMarked
package id.reviu.masterplan.history;

import org.jspecify.annotations.NullMarked;
