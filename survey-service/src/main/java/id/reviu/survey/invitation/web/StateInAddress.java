package id.reviu.survey.invitation.web;

import id.reviu.survey.invitation.InvitationState;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code ?state=not-sent} be written as in every answer. */
@Component("invitationStateInAddress")
class StateInAddress implements Converter<String, InvitationState> {

    @Override
    public InvitationState convert(String source) {
        return InvitationState.of(source);
    }
}
