/** Indicators and realisations over HTTP. */
@NullMarked
package id.reviu.masterplan.indicator.web;

import org.jspecify.annotations.NullMarked;
