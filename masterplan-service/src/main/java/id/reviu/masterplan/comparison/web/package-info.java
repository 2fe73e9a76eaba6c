/** Comparisons of plan versions over HTTP. */
@NullMarked
package id.reviu.masterplan.comparison.web;

import org.jspecify.annotations.NullMarked;
