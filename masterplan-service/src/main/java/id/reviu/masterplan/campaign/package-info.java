/** What this service knows of the campaigns of a review, as survey-service tells it. */
@NullMarked
package id.reviu.masterplan.campaign;

import org.jspecify.annotations.NullMarked;
