/** What is printed: PDF pages with text as text, and questionnaires to fill in by hand. */
@NullMarked
package id.reviu.survey.paper;

import org.jspecify.annotations.NullMarked;
