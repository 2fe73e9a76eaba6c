/** Comments over HTTP. */
@NullMarked
package id.reviu.survey.comment.web;

import org.jspecify.annotations.NullMarked;
