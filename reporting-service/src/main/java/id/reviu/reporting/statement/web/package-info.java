/** Single figures and statements over HTTP. */
@NullMarked
package id.reviu.reporting.statement.web;

import org.jspecify.annotations.NullMarked;
