/** Programmes over HTTP. */
@NullMarked
package id.reviu.masterplan.programme.web;

import org.jspecify.annotations.NullMarked;
