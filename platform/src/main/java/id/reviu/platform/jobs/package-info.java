/** Long work that is ordered in a transaction and done in the background. */
@NullMarked
package id.reviu.platform.jobs;

import org.jspecify.annotations.NullMarked;
