/** The survey service: questionnaires, campaigns, invitations and responses. */
@NullMarked
package id.reviu.survey;

import org.jspecify.annotations.NullMarked;
