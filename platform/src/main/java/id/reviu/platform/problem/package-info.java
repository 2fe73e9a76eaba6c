/** Refusals of the domain and faults of the framework, told to people as RFC 9457 problem details. */
@NullMarked
package id.reviu.platform.problem;

import org.jspecify.annotations.NullMarked;
