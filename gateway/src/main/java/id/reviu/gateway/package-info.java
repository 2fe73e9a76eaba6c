/** The one door to Reviu: people sign in here, programs bring their tokens here, and both reach the services through here. */
@NullMarked
package id.reviu.gateway;

import org.jspecify.annotations.NullMarked;
