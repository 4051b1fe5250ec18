package id.selaras.shared.tabular;

/**
 * Keeps text from being computed by a spreadsheet program that opens an export (CSV injection). An apostrophe before
 * the text is what such programs themselves use to mark text; text that starts with an apostrophe gets one too, so
 * that taking one away always gives back what was stored.
 */
public final class FormulaGuard {

    /** Also the full-width forms, which some programs read as the narrow ones. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212|%'";

    private FormulaGuard() {}

    /** The text as it may stand in an export. */
    public static String protect(String text) {
        return text != null && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text as it was before {@link #protect}; also takes the apostrophe off the text cells of a SIASN export. */
    public static String strip(String text) {
        return text != null && !text.isEmpty() && text.charAt(0) == '\'' ? text.substring(1) : text;
    }
}
