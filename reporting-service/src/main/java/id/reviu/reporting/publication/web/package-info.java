/** The public page, its open data and its settings over HTTP. */
@NullMarked
package id.reviu.reporting.publication.web;

import org.jspecify.annotations.NullMarked;
