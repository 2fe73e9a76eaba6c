/** Assessments over HTTP. */
@NullMarked
package id.reviu.masterplan.assessment.web;

import org.jspecify.annotations.NullMarked;
