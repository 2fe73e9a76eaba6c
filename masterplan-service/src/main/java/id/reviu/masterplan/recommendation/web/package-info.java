/** Recommendations and their follow-up over HTTP. */
@NullMarked
package id.reviu.masterplan.recommendation.web;

import org.jspecify.annotations.NullMarked;
