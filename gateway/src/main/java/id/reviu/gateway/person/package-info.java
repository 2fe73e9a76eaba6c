/** Who is asking. */
@NullMarked
package id.reviu.gateway.person;

import org.jspecify.annotations.NullMarked;
