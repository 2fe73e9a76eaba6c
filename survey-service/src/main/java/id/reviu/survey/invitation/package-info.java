/** How people without an account reach a campaign: by its open link, or by a link of their own that they were invited with. */
@NullMarked
package id.reviu.survey.invitation;

import org.jspecify.annotations.NullMarked;
