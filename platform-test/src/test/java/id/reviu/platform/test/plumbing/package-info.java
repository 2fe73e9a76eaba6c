/** A small service of one thing, in which the platform is tested as services use it. */
@NullMarked
package id.reviu.platform.test.plumbing;

import org.jspecify.annotations.NullMarked;
