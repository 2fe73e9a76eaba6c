/** A questionnaire put to offices and stakeholders between two moments: planned, opened, closed, archived. */
@NullMarked
package id.reviu.survey.campaign;

import org.jspecify.annotations.NullMarked;
