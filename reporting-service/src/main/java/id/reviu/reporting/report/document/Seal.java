package id.reviu.reporting.report.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * What stands on a cover, so that anybody can check the report.
 *
 * @param code to type
 * @param address to scan
 */
record Seal(String code, String address) {

    private static final double SIDE = 30;
    private static final int MARGIN = 2;

    static Seal of(String code, URI publicUrl) {
        return new Seal(code, publicUrl.toString().replaceAll("/+$", "") + "/periksa-laporan/" + code);
    }

    /** The address as a square that phones read: one shape, sharp at any size. */
    public Drawing square() {
        var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, MARGIN);
        try {
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var size = SIDE / modules.getWidth();
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append(String.format(
                                Locale.ROOT, "M%1$.3f %2$.3fh%3$.3fv%3$.3fh-%3$.3fz", x * size, y * size, size));
                    }
                }
            }
            return new Drawing.Pen(SIDE, SIDE)
                    .path(path.toString(), "fill: #000000; shape-rendering: crispEdges")
                    .drawing(address);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }
}
