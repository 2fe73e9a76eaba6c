/** Evidence over HTTP. */
@NullMarked
package id.reviu.survey.evidence.web;

import org.jspecify.annotations.NullMarked;
