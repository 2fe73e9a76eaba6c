/** Files that support an office's answers. */
@NullMarked
package id.reviu.survey.evidence;

import org.jspecify.annotations.NullMarked;
