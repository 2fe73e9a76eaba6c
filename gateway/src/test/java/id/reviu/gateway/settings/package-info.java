/** Tests of the settings. */
@NullMarked
package id.reviu.gateway.settings;

import org.jspecify.annotations.NullMarked;
