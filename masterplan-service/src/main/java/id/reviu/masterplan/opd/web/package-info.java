/** The register of OPDs over HTTP. */
@NullMarked
package id.reviu.masterplan.opd.web;

import org.jspecify.annotations.NullMarked;
