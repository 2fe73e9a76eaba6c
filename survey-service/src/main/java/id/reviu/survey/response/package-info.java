/** Answers: saved as a draft, handed in once however often they are sent, returned, corrected, verified by somebody else. */
@NullMarked
package id.reviu.survey.response;

import org.jspecify.annotations.NullMarked;
