/** Two questions of a campaign crossed with each other, or one with the groups or areas of those who answered. */
@NullMarked
package id.reviu.reporting.crosstab;

import org.jspecify.annotations.NullMarked;
