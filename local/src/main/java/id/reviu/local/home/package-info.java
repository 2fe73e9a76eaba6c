/** Where a suite keeps its things: folders, ports, secrets. */
@NullMarked
package id.reviu.local.home;

import org.jspecify.annotations.NullMarked;
