/** How changes are answered over HTTP. */
@NullMarked
package id.reviu.masterplan.answer;

import org.jspecify.annotations.NullMarked;
