/** Printed questionnaires over HTTP. */
@NullMarked
package id.reviu.survey.paper.web;

import org.jspecify.annotations.NullMarked;
