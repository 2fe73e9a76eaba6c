/** The language of a questionnaire's conditions and calculations: parsed, checked and evaluated here, knowing nothing of questionnaires. */
@NullMarked
package id.reviu.survey.expression;

import org.jspecify.annotations.NullMarked;
