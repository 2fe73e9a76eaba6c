/** Review cycles with their phases and meetings. */
@NullMarked
package id.reviu.masterplan.review;

import org.jspecify.annotations.NullMarked;
