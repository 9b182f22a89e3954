package academy.ocop.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/** An address as a QR code that stands in the page itself: an SVG as data. Pure. */
final class CardQr {

    private static final int QUIET = 4;

    private CardQr() {}

    static String of(String address) {
        QrCode qr = new QrCode();
        qr.setPreferredEccLevel(QrCode.EccLevel.M);
        qr.setQuietZoneHorizontal(0);
        qr.setQuietZoneVertical(0);
        qr.setContent(address);
        StringBuilder dark = new StringBuilder();
        for (Rectangle one : qr.getRectangles()) {
            dark.append('M')
                    .append((int) one.x + QUIET)
                    .append(' ')
                    .append((int) one.y + QUIET)
                    .append('h')
                    .append((int) one.width)
                    .append('v')
                    .append((int) one.height)
                    .append("h-")
                    .append((int) one.width)
                    .append('z');
        }
        int size = qr.getWidth() + 2 * QUIET;
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "h-" + size + "z\"/>"
                + "<path shape-rendering=\"crispEdges\" d=\"" + dark + "\"/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
