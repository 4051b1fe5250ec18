package id.selaras.exchange.domain;

/**
 * What a check found.
 *
 * @param rows    rows of the file
 * @param warning rows with at least one warning, whatever their verdict
 * @param missing things the system knows and the file does not tell
 */
public record ImportCounts(int rows, int newRows, int changed, int unchanged, int error, int warning, int missing) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    public ImportCounts plus(Verdict verdict, boolean warned) {
        return new ImportCounts(
                rows + (verdict == Verdict.MISSING ? 0 : 1),
                newRows + (verdict == Verdict.NEW ? 1 : 0),
                changed + (verdict == Verdict.CHANGED ? 1 : 0),
                unchanged + (verdict == Verdict.UNCHANGED ? 1 : 0),
                error + (verdict == Verdict.ERROR ? 1 : 0),
                warning + (warned ? 1 : 0),
                missing + (verdict == Verdict.MISSING ? 1 : 0));
    }
}
