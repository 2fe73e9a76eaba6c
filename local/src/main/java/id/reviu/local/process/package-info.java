/** Operating-system processes: who runs, who holds which port, how to end one, what it said last. */
@NullMarked
package id.reviu.local.process;

import org.jspecify.annotations.NullMarked;
