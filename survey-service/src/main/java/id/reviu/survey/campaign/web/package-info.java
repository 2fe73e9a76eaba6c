/** Campaigns over HTTP. */
@NullMarked
package id.reviu.survey.campaign.web;

import org.jspecify.annotations.NullMarked;
