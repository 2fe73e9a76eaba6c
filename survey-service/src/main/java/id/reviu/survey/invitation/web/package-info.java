/** Open links over HTTP, for strangers. */
@NullMarked
package id.reviu.survey.invitation.web;

import org.jspecify.annotations.NullMarked;
