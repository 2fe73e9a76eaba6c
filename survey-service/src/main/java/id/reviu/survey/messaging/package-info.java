/** The only place that knows topics and what goes over them. */
@NullMarked
package id.reviu.survey.messaging;

import org.jspecify.annotations.NullMarked;
