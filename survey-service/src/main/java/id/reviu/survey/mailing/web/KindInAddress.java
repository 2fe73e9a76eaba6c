package id.reviu.survey.mailing.web;

import id.reviu.survey.mailing.MailKind;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code /templates/reminder} be written in small letters. */
@Component("mailKindInAddress")
class KindInAddress implements Converter<String, MailKind> {

    @Override
    public MailKind convert(String source) {
        return MailKind.of(source);
    }
}
