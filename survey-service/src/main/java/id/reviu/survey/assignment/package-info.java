/** One office's duty in a campaign, from not started to verified. */
@NullMarked
package id.reviu.survey.assignment;

import org.jspecify.annotations.NullMarked;
