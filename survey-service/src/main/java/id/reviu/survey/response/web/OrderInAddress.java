package id.reviu.survey.response.web;

import id.reviu.survey.response.ResponseOrder;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code ?order=earliest} be written as in every answer. */
@Component("responseOrderInAddress")
class OrderInAddress implements Converter<String, ResponseOrder> {

    @Override
    public ResponseOrder convert(String source) {
        return ResponseOrder.of(source);
    }
}
