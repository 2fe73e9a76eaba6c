/** Questionnaires: what is asked, in versions that never change once published, and whether an answer fits them. */
@NullMarked
package id.reviu.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
