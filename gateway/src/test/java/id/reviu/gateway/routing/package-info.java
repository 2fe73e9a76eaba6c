/** Tests of the way to the services. */
@NullMarked
package id.reviu.gateway.routing;

import org.jspecify.annotations.NullMarked;
