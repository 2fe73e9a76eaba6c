/** What checking a response costs, without all that is around it. */
@NullMarked
package id.reviu.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
