/** Comparisons over HTTP. */
@NullMarked
package id.reviu.reporting.comparison.web;

import org.jspecify.annotations.NullMarked;
