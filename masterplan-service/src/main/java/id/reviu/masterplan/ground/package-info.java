/** What a finding or a report of progress stands on: figures with their signature, realisations, links and notes. */
@NullMarked
package id.reviu.masterplan.ground;

import org.jspecify.annotations.NullMarked;
