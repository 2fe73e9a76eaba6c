package id.reviu.survey.invitation;

import java.util.Locale;

/** What a QR code can be had as. */
public enum QrFormat {
    SVG,
    PNG;

    /** Reads the format's name in whatever case. */
    public static QrFormat of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
