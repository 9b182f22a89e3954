package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFileTest {

    private static final List<String> NAMES =
            List.of("Trần Thị Lài", "=HYPERLINK(\"http://x\")", "+84", "-1", "@sum", "Nguyễn Đặng Ỷ");

    @Test
    void aWorkbookKeepsNamesAsTextAndNumbersAsNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile sheet = SheetFile.excel(out, "Lớp: 1/2026")) {
            sheet.head(List.of("Họ và tên", "Kết quả", "Ngày"));
            NAMES.forEach(name -> sheet.line(List.of(name, new BigDecimal("85.5"), LocalDate.of(2026, 11, 23))));
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(NAMES.size() + 1);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Họ và tên");
            for (int i = 0; i < NAMES.size(); i++) {
                assertThat(rows.get(i + 1).getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(rows.get(i + 1).getCellText(0)).isEqualTo(NAMES.get(i));
                assertThat(rows.get(i + 1).getCell(0).getFormula()).isNull();
                assertThat(rows.get(i + 1).getCell(1).asNumber()).isEqualByComparingTo("85.5");
                assertThat(rows.get(i + 1).getCell(2).asDate().toLocalDate()).isEqualTo("2026-11-23");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi | ; | 85,5", "en | , | 85.5"})
    void aPlainFileIsReadByExcelAndCalculatesNothing(String language, String gap, String number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile sheet = SheetFile.plain(out, Locale.forLanguageTag(language))) {
            NAMES.forEach(name -> sheet.line(List.of(name, new BigDecimal("85.5"), LocalDate.of(2026, 11, 23))));
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffTrần Thị Lài" + gap + number + gap + "23/11/2026");
        assertThat(text)
                .contains(
                        "\"'=HYPERLINK(\"\"http://x\"\")\"",
                        "'+84" + gap,
                        "'-1" + gap,
                        "'@sum" + gap,
                        "Nguyễn Đặng Ỷ" + gap);
    }

    @Test
    void signsThatCalculateAreMadeHarmless() {
        assertThat(List.of("=1", "+1", "-1", "@a", "\ta", "\ra"))
                .allSatisfy(text -> assertThat(SheetFile.harmless(text)).isEqualTo("'" + text));
        assertThat(SheetFile.harmless("Lài = Lý")).isEqualTo("Lài = Lý");
        assertThat(SheetFile.harmless("")).isEmpty();
    }
}
