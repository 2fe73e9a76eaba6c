@NullMarked
package id.reviu.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
