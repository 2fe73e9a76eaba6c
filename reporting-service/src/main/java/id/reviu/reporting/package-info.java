/** Reviu's reporting service: read models of what the other services tell, the figures made of them, and the news that they changed. */
@NullMarked
package id.reviu.reporting;

import org.jspecify.annotations.NullMarked;
