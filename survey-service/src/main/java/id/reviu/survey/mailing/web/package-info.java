/** Mails to the invited over HTTP. */
@NullMarked
package id.reviu.survey.mailing.web;

import org.jspecify.annotations.NullMarked;
