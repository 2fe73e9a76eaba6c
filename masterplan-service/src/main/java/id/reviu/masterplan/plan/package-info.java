/** The versions of the masterplan with their dimensions; an approved one never changes. */
@NullMarked
package id.reviu.masterplan.plan;

import org.jspecify.annotations.NullMarked;
