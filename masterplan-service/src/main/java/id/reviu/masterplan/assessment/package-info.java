/** Filled instruments: scored by an OPD itself, then by assessors, then made final. */
@NullMarked
package id.reviu.masterplan.assessment;

import org.jspecify.annotations.NullMarked;
