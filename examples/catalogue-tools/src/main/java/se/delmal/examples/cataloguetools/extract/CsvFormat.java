package se.delmal.examples.cataloguetools.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8.
 *
 * <p>Without a byte order mark unless it is asked for: this form is for programs, of which some take the mark for a part of the
 * first column's name. Whoever opens a table in a spreadsheet is better off with {@link XlsxFormat}.
 *
 * <p>A value that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @param byteOrderMark  whether the text begins with a byte order mark
 */
public record CsvFormat(boolean byteOrderMark) implements ExtractFormat {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            text.write('\ufeff');
        }
        var printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(Stream.of(Row.Column.values()).map(Row.Column::title));
        for (Row row : Row.of(extract)) {
            printer.printRecord(safe(row.values(extract.release())));
        }
        printer.flush();
    }

    private static List<String> safe(List<String> values) {
        return values.stream().map(CsvFormat::safe).toList();
    }

    static String safe(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
