/** Answers for analysis, ordered, written in the background from one moment's state, kept for some days and then removed. */
@NullMarked
package id.reviu.survey.export;

import org.jspecify.annotations.NullMarked;
