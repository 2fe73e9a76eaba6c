/** Questionnaires as spreadsheets over HTTP. */
@NullMarked
package id.reviu.survey.xlsform.web;

import org.jspecify.annotations.NullMarked;
