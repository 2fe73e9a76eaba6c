/** The parts of the suite: what each needs, how it is started and when it is ready. */
@NullMarked
package id.reviu.local.part;

import org.jspecify.annotations.NullMarked;
