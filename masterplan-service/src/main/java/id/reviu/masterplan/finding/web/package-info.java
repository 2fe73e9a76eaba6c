/** Findings over HTTP. */
@NullMarked
package id.reviu.masterplan.finding.web;

import org.jspecify.annotations.NullMarked;
