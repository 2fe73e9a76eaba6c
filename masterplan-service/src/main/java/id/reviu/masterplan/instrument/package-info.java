/** Instruments: weighted trees by which a city is judged, as data with their legal source. */
@NullMarked
package id.reviu.masterplan.instrument;

import org.jspecify.annotations.NullMarked;
