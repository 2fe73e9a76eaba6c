/** Answers as files for analysis: which columns there are, and how each format writes them. Nothing here holds more than a few rows. */
@NullMarked
package id.reviu.survey.export.file;

import org.jspecify.annotations.NullMarked;
