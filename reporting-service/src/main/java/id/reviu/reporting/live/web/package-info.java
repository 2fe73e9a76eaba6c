/** The stream of changes over HTTP. */
@NullMarked
package id.reviu.reporting.live.web;

import org.jspecify.annotations.NullMarked;
