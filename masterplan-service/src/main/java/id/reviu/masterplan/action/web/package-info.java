/** Action items over HTTP. */
@NullMarked
package id.reviu.masterplan.action.web;

import org.jspecify.annotations.NullMarked;
