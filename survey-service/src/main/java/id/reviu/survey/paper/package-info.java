/** Questionnaires to fill in by hand. */
@NullMarked
package id.reviu.survey.paper;

import org.jspecify.annotations.NullMarked;
