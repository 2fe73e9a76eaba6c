/** Assignments over HTTP. */
@NullMarked
package id.reviu.survey.assignment.web;

import org.jspecify.annotations.NullMarked;
