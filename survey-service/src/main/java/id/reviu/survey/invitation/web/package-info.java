/** Links over HTTP for strangers, and invitations for the administrator. */
@NullMarked
package id.reviu.survey.invitation.web;

import org.jspecify.annotations.NullMarked;
