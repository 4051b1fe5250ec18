package id.selaras.exchange.domain;

/**
 * How a file is read and applied.
 *
 * @param createMissing whether units and jobs that are only named may be made
 * @param dateFormat    {@code DMY}, {@code MDY} or {@code YMD}, or null
 * @param decimalComma  whether a comma parts decimals; null: found out cell by cell
 * @param skipErrors    whether good rows may be applied although others have errors
 */
public record ImportOptions(Boolean createMissing, String dateFormat, Boolean decimalComma, Boolean skipErrors) {

    public static final ImportOptions DEFAULT = new ImportOptions(null, null, null, null);

    public boolean createsMissing() {
        return Boolean.TRUE.equals(createMissing);
    }

    public boolean skipsErrors() {
        return Boolean.TRUE.equals(skipErrors);
    }

    public ReadingOptions reading() {
        return new ReadingOptions(dateFormat, decimalComma);
    }
}
