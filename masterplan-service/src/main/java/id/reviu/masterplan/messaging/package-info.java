/** Tells the other services what changed: the only place that knows topics and their records. */
@NullMarked
package id.reviu.masterplan.messaging;

import org.jspecify.annotations.NullMarked;
