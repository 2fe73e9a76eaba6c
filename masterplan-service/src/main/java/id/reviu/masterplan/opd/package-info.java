/** The register of OPDs, the offices of the regional government. */
@NullMarked
package id.reviu.masterplan.opd;

import org.jspecify.annotations.NullMarked;
