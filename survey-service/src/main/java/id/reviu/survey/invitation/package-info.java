/** How people without an account reach a campaign: by its open link. */
@NullMarked
package id.reviu.survey.invitation;

import org.jspecify.annotations.NullMarked;
