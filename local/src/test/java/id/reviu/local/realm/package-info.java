/** Tests of the demo's realm. */
@NullMarked
package id.reviu.local.realm;

import org.jspecify.annotations.NullMarked;
