package academy.ocop.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table that leaves the portal, written line by line as it comes, never held whole.
 *
 * <p>Cells are text, whole or exact numbers, days or moments. A text is never a formula: a workbook stores it as text, and in
 * a plain file an apostrophe goes before the signs that a spreadsheet would calculate with.
 */
public sealed interface SheetFile extends Closeable permits SheetFile.Excel, SheetFile.Plain {

    /** Writes one line. */
    void line(List<? extends @Nullable Object> cells);

    /** Writes the line above the others. */
    void head(List<String> titles);

    @Override
    void close();

    /** A workbook with one sheet, for Excel and LibreOffice. */
    static SheetFile excel(OutputStream out, String title) {
        return new Excel(out, title);
    }

    /**
     * Text in columns, in UTF-8 with the mark by which Excel knows it. Where decimals have a comma, as in Vietnamese, Excel
     * expects semicolons between the columns, else commas.
     */
    static SheetFile plain(OutputStream out, Locale reader) {
        return new Plain(out, reader);
    }

    /** The text as it can stand in a plain file without being calculated. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** See {@link #excel}. */
    final class Excel implements SheetFile {

        private static final int TITLE = 31;
        private static final int LINES_KEPT = 100;
        private static final int WIDTH = 22;

        private final Workbook book;
        private final Worksheet sheet;
        private int next;

        Excel(OutputStream out, String title) {
            book = new Workbook(out, "OCOP Academy", "1.0");
            String bare = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
            sheet = book.newWorksheet(bare.length() <= TITLE ? bare : bare.substring(0, TITLE));
        }

        @Override
        public void head(List<String> titles) {
            for (int column = 0; column < titles.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.value(next, column, titles.get(column));
                sheet.style(next, column).bold().set();
            }
            sheet.freezePane(0, next + 1);
            next++;
        }

        @Override
        public void line(List<? extends @Nullable Object> cells) {
            for (int column = 0; column < cells.size(); column++) {
                put(column, cells.get(column));
            }
            next++;
            if (next % LINES_KEPT == 0) {
                try {
                    sheet.flush();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }

        private void put(int column, @Nullable Object cell) {
            if (cell instanceof Number number) {
                sheet.value(next, column, number);
            } else if (cell instanceof LocalDate day) {
                sheet.value(next, column, day);
                sheet.style(next, column).format("dd/mm/yyyy").set();
            } else if (cell instanceof Instant moment) {
                sheet.value(next, column, LocalDateTime.ofInstant(moment, Clocks.VIET_NAM));
                sheet.style(next, column).format("hh:mm dd/mm/yyyy").set();
            } else if (cell != null) {
                sheet.value(next, column, cell.toString());
            }
        }

        @Override
        public void close() {
            try {
                book.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** See {@link #plain}. */
    final class Plain implements SheetFile {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
        private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

        private final de.siegmar.fastcsv.writer.CsvWriter lines;
        private final char decimals;

        Plain(OutputStream out, Locale reader) {
            decimals = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            try {
                text.write('\ufeff');
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            lines = de.siegmar.fastcsv.writer.CsvWriter.builder()
                    .fieldSeparator(decimals == ',' ? ';' : ',')
                    .build(text);
        }

        @Override
        public void head(List<String> titles) {
            line(titles);
        }

        @Override
        public void line(List<? extends @Nullable Object> cells) {
            lines.writeRecord(cells.stream().map(this::text).toList());
        }

        private String text(@Nullable Object cell) {
            if (cell == null) {
                return "";
            }
            if (cell instanceof Number) {
                String digits = cell instanceof BigDecimal exact && exact.scale() > 0
                        ? exact.stripTrailingZeros().toPlainString()
                        : cell.toString();
                return digits.replace('.', decimals);
            }
            if (cell instanceof LocalDate day) {
                return DAY.format(day);
            }
            if (cell instanceof Instant moment) {
                return MOMENT.format(LocalDateTime.ofInstant(moment, Clocks.VIET_NAM));
            }
            return harmless(cell.toString());
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
