/** What tests of a service stand on: a real PostgreSQL, a real broker and a login server's keys, and the contracts. */
@NullMarked
package id.reviu.platform.test;

import org.jspecify.annotations.NullMarked;
