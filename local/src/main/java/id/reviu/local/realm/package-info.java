/** Writes the realm of the demo: the production realm, the city's OPDs as organizations, and people to sign in as. */
@NullMarked
package id.reviu.local.realm;

import org.jspecify.annotations.NullMarked;
