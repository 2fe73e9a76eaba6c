/** Teams over HTTP. */
@NullMarked
package id.reviu.masterplan.team.web;

import org.jspecify.annotations.NullMarked;
