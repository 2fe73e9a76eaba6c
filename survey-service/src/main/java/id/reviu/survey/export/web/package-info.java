/** Exports over HTTP. */
@NullMarked
package id.reviu.survey.export.web;

import org.jspecify.annotations.NullMarked;
