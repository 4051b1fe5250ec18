package id.selaras.shared.tabular;

import java.time.Duration;

/**
 * What a file may cost before it is refused.
 *
 * @param fileBytes         size of the file as sent
 * @param rows              rows with the header
 * @param columns           cells of a row
 * @param cellCharacters    characters of a cell
 * @param cells             cells of the whole table
 * @param entries           parts of a workbook
 * @param inflatedBytes     all parts of a workbook unpacked
 * @param sharedStringBytes the part of a workbook that must be held in memory, unpacked
 * @param ratio             unpacked to packed size of a part; real workbooks stay below 60
 * @param time              of one reading of the whole table
 */
public record TableLimits(
        long fileBytes,
        int rows,
        int columns,
        int cellCharacters,
        long cells,
        int entries,
        long inflatedBytes,
        long sharedStringBytes,
        int ratio,
        Duration time) {

    private static final long MEGABYTE = 1L << 20;

    public static final TableLimits DEFAULT = new TableLimits(
            30 * MEGABYTE,
            200_001,
            300,
            32_767,
            20_000_000L,
            1_000,
            400 * MEGABYTE,
            64 * MEGABYTE,
            200,
            Duration.ofMinutes(3));
}
