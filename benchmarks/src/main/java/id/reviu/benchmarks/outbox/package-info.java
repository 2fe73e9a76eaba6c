/** Three ways from a committed change to Kafka, side by side: our relay, Spring Modulith's registry, Namastack's outbox. */
@NullMarked
package id.reviu.benchmarks.outbox;

import org.jspecify.annotations.NullMarked;
