/** Measurements of the suite, and what they have in common. They report; they judge nothing. */
@NullMarked
package id.reviu.benchmarks;

import org.jspecify.annotations.NullMarked;
