/** The way from a path to a service, with its limits of time and size. */
@NullMarked
package id.reviu.gateway.routing;

import org.jspecify.annotations.NullMarked;
