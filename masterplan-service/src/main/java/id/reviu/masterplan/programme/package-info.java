/** What a plan version promises, each with one accountable OPD. */
@NullMarked
package id.reviu.masterplan.programme;

import org.jspecify.annotations.NullMarked;
