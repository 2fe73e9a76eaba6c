/** Who somebody is, tested without a service around it. */
@NullMarked
package id.reviu.platform.identity;

import org.jspecify.annotations.NullMarked;
