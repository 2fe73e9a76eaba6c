/** The city's results in the national Smart City evaluation. */
@NullMarked
package id.reviu.masterplan.evaluation;

import org.jspecify.annotations.NullMarked;
