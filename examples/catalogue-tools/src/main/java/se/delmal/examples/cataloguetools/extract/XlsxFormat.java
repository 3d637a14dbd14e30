package se.delmal.examples.cataloguetools.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Verification;

/** A workbook: the table, which delmål apply to which specialty, and how to read both. Every cell is text or a number. */
public final class XlsxFormat implements ExtractFormat {

    /** In 256ths of a character, as the file counts. */
    private static final int CHARACTER = 256;

    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook()) {
            var styles = new Styles(workbook);
            requirements(workbook.createSheet("Requirements"), styles, extract);
            descriptions(workbook.createSheet("Target descriptions"), styles, extract);
            about(workbook.createSheet("About"), styles, extract);
            workbook.write(out);
        }
    }

    private static void requirements(Sheet sheet, Styles styles, Extract extract) {
        var columns = List.of(Row.Column.values());
        var table = new Table(sheet, styles);
        table.head(columns.stream().map(Row.Column::title).toList());
        for (Row row : Row.of(extract)) {
            table.line(columns.stream()
                    .<Object>map(column -> column == Row.Column.REQUIREMENT && row.number() > 0
                            ? row.number()
                            : column.of(row, extract.release()))
                    .toList());
        }
        table.finish(columns.stream().map(Row.Column::width).toList());
        // Id, edition and specialty stay in sight too.
        sheet.createFreezePane(3, 1);
    }

    private static void descriptions(Sheet sheet, Styles styles, Extract extract) {
        var table = new Table(sheet, styles);
        table.head(List.of(
                "edition",
                "specialty",
                "specialty_sv",
                "specialty_en",
                "kind",
                "minimum_months",
                "a_applies",
                "b_applies",
                "b_applies_verification",
                "own_delmal",
                "citation"));
        for (ExtractedDescription description : extract.descriptions()) {
            var specialty = description.specialty();
            table.line(List.of(
                    description.edition().document(),
                    specialty.slug(),
                    specialty.name().sv(),
                    specialty.name().en().orElse(""),
                    specialty.kind().name(),
                    description.minimumMonths(),
                    codes(description, DelmalGroup.A),
                    // An empty cell would read as none.
                    description.bGroupApplicability() == Verification.UNKNOWN
                            ? Verification.UNKNOWN.name()
                            : codes(description, DelmalGroup.B),
                    description.bGroupApplicability().name(),
                    description.own().size(),
                    description.citations().stream().map(Object::toString).collect(Collectors.joining("; "))));
        }
        table.finish(List.of(15, 30, 34, 34, 14, 16, 28, 24, 22, 12, 60));
        sheet.createFreezePane(2, 1);
    }

    private static String codes(ExtractedDescription description, DelmalGroup group) {
        return description.common().stream()
                .filter(code -> code.group() == group)
                .map(DelmalCode::toString)
                .collect(Collectors.joining(", "));
    }

    private static void about(Sheet sheet, Styles styles, Extract extract) {
        var table = new Table(sheet, styles);
        table.head(List.of("what", "meaning"));
        table.line(List.of("catalogue_release", extract.release()));
        table.line(List.of(
                "licence",
                "Codes, headings, level words, activity kinds and numbers are facts of the regulations. Labels and"
                        + " summaries are our own words and CC0: use them freely. They are no legal text."));
        table.line(List.of(
                "editions",
                extract.editions().stream().map(edition -> edition.document()).collect(Collectors.joining(", "))));
        table.line(List.of(
                "requirements",
                "One row for each requirement. Delmål that are common to specialties (a, b, STa, STb, BT) are there once,"
                        + " with an empty specialty; the sheet Target descriptions says to whom they apply."));
        table.line(List.of("id", "Stays the same from release to release: edition/specialty/code/requirement."));
        table.line(List.of(
                "; and |", "In one cell, ; separates several values and | alternatives, of which one is enough."));
        table.line(List.of(
                "attestors", "What a certificate covers, and who may sign it. COMPETENCE: no particular activity."));
        for (Verification verification : Verification.values()) {
            table.line(List.of(verification.name(), meaning(verification)));
        }
        table.finish(List.of(24, 110));
    }

    private static String meaning(Verification verification) {
        return switch (verification) {
            case VERIFIED -> "Read line by line against the official print.";
            case CORROBORATED -> "Alike in two independent sources.";
            case SINGLE_SOURCE -> "From one source only.";
            case SUSPECT -> "Doubtful: inconsistent, reconstructed or paraphrased in its source; see the note.";
            case UNKNOWN -> "Not known. Never to be read as all or none.";
        };
    }

    /** How cells look. */
    private static final class Styles {

        private final CellStyle head;
        private final CellStyle body;

        Styles(SXSSFWorkbook workbook) {
            var bold = workbook.createFont();
            bold.setBold(true);
            head = workbook.createCellStyle();
            head.setFont(bold);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            head.setBorderBottom(BorderStyle.THIN);
            body = workbook.createCellStyle();
            body.setWrapText(true);
            body.setVerticalAlignment(VerticalAlignment.TOP);
        }
    }

    /** A sheet that is filled from the top. */
    private static final class Table {

        private final Sheet sheet;
        private final Styles styles;
        private int lines;

        Table(Sheet sheet, Styles styles) {
            this.sheet = sheet;
            this.styles = styles;
        }

        void head(List<String> titles) {
            add(new ArrayList<>(titles), styles.head);
            sheet.createFreezePane(0, 1);
        }

        void line(List<?> values) {
            add(values, styles.body);
        }

        private void add(List<?> values, CellStyle style) {
            var line = sheet.createRow(lines++);
            for (int column = 0; column < values.size(); column++) {
                var cell = line.createCell(column);
                cell.setCellStyle(style);
                var value = values.get(column);
                if (value instanceof Integer number) {
                    cell.setCellValue(number);
                } else {
                    cell.setCellValue(value.toString());
                }
            }
        }

        void finish(List<Integer> widths) {
            for (int column = 0; column < widths.size(); column++) {
                sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
            }
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, lines - 1), 0, widths.size() - 1));
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
    }
}
