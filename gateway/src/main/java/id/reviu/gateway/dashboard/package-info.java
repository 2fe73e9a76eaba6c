/** The web application's files. */
@NullMarked
package id.reviu.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
