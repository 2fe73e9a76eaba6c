/** Defaults that every service starts with, and settings it cannot start without. */
@NullMarked
package id.reviu.platform.settings;

import org.jspecify.annotations.NullMarked;
