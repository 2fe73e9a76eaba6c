/** Plan versions and dimensions over HTTP. */
@NullMarked
package id.reviu.masterplan.plan.web;

import org.jspecify.annotations.NullMarked;
