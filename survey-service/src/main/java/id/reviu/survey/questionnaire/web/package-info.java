/** Questionnaires over HTTP. */
@NullMarked
package id.reviu.survey.questionnaire.web;

import org.jspecify.annotations.NullMarked;
