package academy.ocop.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CardQrTest {

    private static final String PREFIX = "data:image/svg+xml;base64,";
    private static final Pattern MODULES = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\3z");
    private static final int SCALE = 6;

    @Test
    void aPhoneReadsTheAddressFromTheCard() throws NotFoundException {
        String address = "https://hoc.example.vn/identity/sign-in?who=K7M-4QX2";

        String picture = CardQr.of(address);

        assertThat(picture).startsWith(PREFIX);
        String svg = new String(Base64.getDecoder().decode(picture.substring(PREFIX.length())), StandardCharsets.UTF_8);
        assertThat(new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(drawn(svg)))))
                        .getText())
                .isEqualTo(address);
    }

    private static BufferedImage drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * SCALE;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        Matcher module = MODULES.matcher(svg.substring(svg.indexOf("crispEdges")));
        while (module.find()) {
            pen.fillRect(at(module, 1), at(module, 2), at(module, 3), at(module, 4));
        }
        pen.dispose();
        return image;
    }

    private static int at(Matcher module, int group) {
        return Integer.parseInt(module.group(group)) * SCALE;
    }
}
