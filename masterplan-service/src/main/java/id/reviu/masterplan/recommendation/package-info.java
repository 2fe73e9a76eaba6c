/** What a review advises an OPD to do, the reply it gets and what comes of it. */
@NullMarked
package id.reviu.masterplan.recommendation;

import org.jspecify.annotations.NullMarked;
