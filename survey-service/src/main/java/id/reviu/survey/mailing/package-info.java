/** Mails to the invited: their words, the orders to send them, and the work of sending each once. */
@NullMarked
package id.reviu.survey.mailing;

import org.jspecify.annotations.NullMarked;
