/** How far a campaign has got: offices by state, stakeholders by group and area. */
@NullMarked
package id.reviu.reporting.progress;

import org.jspecify.annotations.NullMarked;
