/** Cross-tables over HTTP. */
@NullMarked
package id.reviu.reporting.crosstab.web;

import org.jspecify.annotations.NullMarked;
