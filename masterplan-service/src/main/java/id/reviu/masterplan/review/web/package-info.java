/** Review cycles over HTTP. */
@NullMarked
package id.reviu.masterplan.review.web;

import org.jspecify.annotations.NullMarked;
