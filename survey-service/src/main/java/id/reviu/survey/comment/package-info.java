/** What an office and those who read its answers say to each other about them. */
@NullMarked
package id.reviu.survey.comment;

import org.jspecify.annotations.NullMarked;
