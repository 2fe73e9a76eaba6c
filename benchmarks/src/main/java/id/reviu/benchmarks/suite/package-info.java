/** Load on the running suite: submissions a second, freshness, start-up and memory, beside PostgreSQL alone. */
@NullMarked
package id.reviu.benchmarks.suite;

import org.jspecify.annotations.NullMarked;
