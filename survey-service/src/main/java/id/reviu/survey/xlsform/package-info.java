/** Questionnaires as spreadsheets in the XLSForm format: read with every problem at its cell, and written. */
@NullMarked
package id.reviu.survey.xlsform;

import org.jspecify.annotations.NullMarked;
