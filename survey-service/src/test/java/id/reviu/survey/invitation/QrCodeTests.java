package id.reviu.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final String ADDRESS = "https://reviu.kedirikota.go.id/r/AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void isReadBackAsTheAddress() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    @Test
    void isDrawnWithoutAnythingThatRuns() {
        var svg = new String(QrCode.of(ADDRESS).svg(), StandardCharsets.UTF_8);

        assertThat(svg)
                .startsWith("<svg ")
                .contains("<path d=\"M")
                .doesNotContain("script")
                .doesNotContain(ADDRESS);
    }
}
