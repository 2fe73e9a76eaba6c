/** Problem details in Indonesian and English for everything the gateway itself refuses. */
@NullMarked
package id.reviu.gateway.problem;

import org.jspecify.annotations.NullMarked;
