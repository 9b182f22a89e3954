package academy.ocop.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.certificate.PaperFacts;
import academy.ocop.certificate.Papers;
import academy.ocop.certificate.Revocation;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPdfTest {

    private static final String ADDRESS = "https://hoc.camau.gov.vn/c/7K3M9PQRS2TVW";
    private static final String TOKEN = "header.payload.signature";

    @Test
    void everyFactCopiesOutOfItWithItsMarks() throws IOException {
        assertThat(text(pdf(Papers.lai())).replaceAll("\\s+", " "))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                        "CHI CỤC PHÁT TRIỂN NÔNG THÔN",
                        "Số: 07/2026/GXN-OCOP",
                        "Cà Mau, ngày 23 tháng 11 năm 2026",
                        "GIẤY XÁC NHẬN HOÀN THÀNH (ĐIỆN TỬ)",
                        "Ông/Bà Trần Thị Lài",
                        "1974",
                        "Xã Hòa Bình, Tỉnh Cà Mau",
                        "An toàn thực phẩm cho sản phẩm OCOP",
                        "Food safety for OCOP products",
                        "food-safety-tu-hoc",
                        "từ 02/11/2026 đến 23/11/2026, thời lượng 180 phút",
                        "Đạt, 86,67%",
                        "GXN 2026-00007",
                        "7K3M 9PQRS 2TVW",
                        ADDRESS)
                .doesNotContain("THỬ", "thu hồi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Ngọc Ẩn",
                "Huỳnh Đặng Ưng Ổi",
                "សុខ ខា",
                "Thạch កម្ពុជា Sóc",
                "Ngô Thị n̈ga",
                "Ελένη Żółć"
            })
    void namesCopyOutAsWritten(String name) throws IOException {
        assertThat(text(pdf(Papers.of(name, false))).replaceAll("\\s+", " ")).contains(name);
    }

    @Test
    void whatNoFontHasIsShownByItsNumberAndNeverAsAQuestionMark() throws IOException {
        assertThat(text(pdf(Papers.of("Lài 🐟 李\u202E", false))))
                .contains("Ông/Bà Lài [U+1F41F] [U+674E][U+202E]")
                .doesNotContain("?");
    }

    @Test
    void aNameOfThreeHundredCharactersFits() throws IOException {
        String name = "Nguyễn Phước Công Huyền Tôn Nữ Thị Ngọc Ánh ".repeat(7).substring(0, 300);

        assertThat(text(pdf(Papers.of(name, false))).replaceAll("\\s+", " ")).contains(name.strip(), "Năm sinh");
    }

    @Test
    void aNameWithoutSpacesFitsToo() throws IOException {
        String name = "W".repeat(300);

        assertThat(text(pdf(Papers.of(name, false))).replaceAll("\\s+", "")).contains(name);
    }

    @Test
    void theQrLeadsToThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Papers.lai()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            BufferedImage corner =
                    page.getSubimage(0, page.getHeight() * 2 / 3, page.getWidth() / 2, page.getHeight() / 3);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner)));

            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
        }
    }

    @Test
    void itSaysWhatItIsAndCarriesTheSignedFacts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Papers.lai()))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Giấy xác nhận hoàn thành 07/2026/GXN-OCOP – Trần Thị Lài");
            assertThat(document.getDocumentInformation().getCustomMetadataValue(PaperPdf.TOKEN_KEY))
                    .isEqualTo(TOKEN);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(TOKEN, "Trần Thị Lài");
        }
    }

    @Test
    void theSameFactsMakeTheSameBytes() {
        assertThat(pdf(Papers.of("សុខ ខា", true))).isEqualTo(pdf(Papers.of("សុខ ខា", true)));
    }

    @Test
    void demonstrationAndRevocationCannotBeOverlooked() throws IOException {
        assertThat(text(pdf(Papers.of(Papers.LAI, true))).replaceAll("\\s+", ""))
                .contains("BẢNDÙNGTHỬ", "giấykhôngcógiátrị");
        var revoked = new Revocation(Instant.parse("2026-12-01T02:00:00Z"), "Cấp nhầm người", "");

        assertThat(text(PaperPdf.of(Papers.lai(), Optional.of(revoked), TOKEN, ADDRESS))
                        .replaceAll("\\s+", ""))
                .contains("ĐÃTHUHỒI", "Giấyđãbịthuhồingày01/12/2026.Lýdo:Cấpnhầmngười");
    }

    private static byte[] pdf(PaperFacts facts) {
        byte[] pdf = PaperPdf.of(facts, Optional.empty(), TOKEN, ADDRESS);
        String folder = System.getProperty("papers.keep");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, Integer.toHexString(facts.hashCode()) + ".pdf"), pdf);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }
}
