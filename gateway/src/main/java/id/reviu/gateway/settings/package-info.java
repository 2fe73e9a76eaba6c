/** What an operator sets, and the refusal to start without it. */
@NullMarked
package id.reviu.gateway.settings;

import org.jspecify.annotations.NullMarked;
