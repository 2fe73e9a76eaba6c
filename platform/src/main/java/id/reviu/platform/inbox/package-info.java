/** States of other services come in by version; what cannot be read is set aside and can be replayed. */
@NullMarked
package id.reviu.platform.inbox;

import org.jspecify.annotations.NullMarked;
