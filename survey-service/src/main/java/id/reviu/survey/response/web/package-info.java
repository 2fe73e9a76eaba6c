/** Responses over HTTP. */
@NullMarked
package id.reviu.survey.response.web;

import org.jspecify.annotations.NullMarked;
