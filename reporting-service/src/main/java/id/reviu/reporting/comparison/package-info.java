/** Two campaigns beside each other, question by question, whatever versions of a questionnaire they put. */
@NullMarked
package id.reviu.reporting.comparison;

import org.jspecify.annotations.NullMarked;
