/** The topics this service reads and what their records look like; turns them into the features' own words. */
@NullMarked
package id.reviu.reporting.messaging;

import org.jspecify.annotations.NullMarked;
