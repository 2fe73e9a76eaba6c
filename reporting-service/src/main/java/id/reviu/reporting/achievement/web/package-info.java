/** Achievement over HTTP. */
@NullMarked
package id.reviu.reporting.achievement.web;

import org.jspecify.annotations.NullMarked;
