/** Changes leave in the transaction that made them, and reach Kafka in order per key. */
@NullMarked
package id.reviu.platform.outbox;

import org.jspecify.annotations.NullMarked;
