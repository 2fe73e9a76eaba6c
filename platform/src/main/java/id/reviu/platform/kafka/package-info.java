/** The compacted topics a service produces or reads. */
@NullMarked
package id.reviu.platform.kafka;

import org.jspecify.annotations.NullMarked;
