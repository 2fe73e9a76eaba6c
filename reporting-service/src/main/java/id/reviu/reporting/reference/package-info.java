/** Names: offices, plans with their dimensions and programmes, and questionnaires, copied from their owners. */
@NullMarked
package id.reviu.reporting.reference;

import org.jspecify.annotations.NullMarked;
