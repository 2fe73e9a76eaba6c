/** Campaigns and their progress over HTTP. */
@NullMarked
package id.reviu.reporting.progress.web;

import org.jspecify.annotations.NullMarked;
