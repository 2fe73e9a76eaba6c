/** Single figures by their path, and signed statements about them that others can rely on later. */
@NullMarked
package id.reviu.reporting.statement;

import org.jspecify.annotations.NullMarked;
