package id.selaras.exchange.domain;

/**
 * How doubtful values are read.
 *
 * @param dateFormat   {@code DMY}, {@code MDY} or {@code YMD} for dates in figures; null: day first, ISO as it is
 * @param decimalComma true: {@code 1.234,5}; false: {@code 1,234.5}; null: found out cell by cell
 */
public record ReadingOptions(String dateFormat, Boolean decimalComma) {

    public static final ReadingOptions DEFAULT = new ReadingOptions(null, null);
}
