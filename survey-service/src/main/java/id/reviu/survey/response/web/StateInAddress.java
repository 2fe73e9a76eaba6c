package id.reviu.survey.response.web;

import id.reviu.survey.response.ResponseState;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code ?state=submitted} be written as in every answer. */
@Component("responseStateInAddress")
class StateInAddress implements Converter<String, ResponseState> {

    @Override
    public ResponseState convert(String source) {
        return ResponseState.of(source);
    }
}
