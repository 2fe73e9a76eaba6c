package id.reviu.survey.invitation.web;

import id.reviu.survey.invitation.QrFormat;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets {@code ?format=png} be written in small letters. */
@Component("qrFormatInAddress")
class FormatInAddress implements Converter<String, QrFormat> {

    @Override
    public QrFormat convert(String source) {
        return QrFormat.of(source);
    }
}
