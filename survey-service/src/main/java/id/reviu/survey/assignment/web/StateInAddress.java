package id.reviu.survey.assignment.web;

import id.reviu.survey.assignment.AssignmentState;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code ?state=in-progress} be written as in every answer. */
@Component("assignmentStateInAddress")
class StateInAddress implements Converter<String, AssignmentState> {

    @Override
    public AssignmentState convert(String source) {
        return AssignmentState.of(source);
    }
}
