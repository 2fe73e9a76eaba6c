/** Survey figures over HTTP. */
@NullMarked
package id.reviu.reporting.survey.web;

import org.jspecify.annotations.NullMarked;
