package id.selaras.shared.tabular;

/**
 * One cell as it stands in the file.
 *
 * @param text what is in it; numbers in plain notation with a decimal point, dates in ISO form
 * @param kind what the file itself says it is; cells of a CSV file are always text
 */
public record TableCell(String text, Kind kind) {

    /** What a workbook declares a cell to be. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** The spreadsheet program itself shows an error such as {@code #REF!}. */
        ERROR
    }

    public static final TableCell EMPTY = new TableCell("", Kind.TEXT);

    public static TableCell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new TableCell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
