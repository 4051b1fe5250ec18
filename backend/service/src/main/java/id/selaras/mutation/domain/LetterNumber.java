package id.selaras.mutation.domain;

import id.selaras.shared.letter.IndonesianText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a government numbers its letters, for example {@code {kode}/{nomor}/{unit}/{bulan_romawi}/{tahun}}.
 *
 * @param pattern text with the parts of {@link #PARTS} in braces; {@code {nomor}} must be one of them
 */
public record LetterNumber(String pattern) {

    /** What may stand in braces. */
    public static final Set<String> PARTS = Set.of("kode", "nomor", "unit", "bulan", "bulan_romawi", "tahun");

    /** The usual pattern (domain reference 11.1). */
    public static final String USUAL = "{kode}/{nomor}/{unit}/{bulan_romawi}/{tahun}";

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");

    /** Whether every part is known and the running number is among them. */
    public boolean isUsable() {
        boolean known = PART.matcher(pattern).results().allMatch(part -> PARTS.contains(part.group(1)));
        String rest = PART.matcher(pattern).replaceAll("");
        return known && pattern.contains("{nomor}") && rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    /**
     * The number of a letter.
     *
     * @param code    classification of the archive
     * @param running running number of the year
     * @param unit    short name of the issuing unit
     */
    public String of(String code, int running, String unit, LocalDate day) {
        return filled(code, Integer.toString(running), unit, day);
    }

    /** The number of a letter that has none yet: dots where the running number will stand. */
    public String open(String code, String unit, LocalDate day) {
        return filled(code, "......", unit, day);
    }

    private String filled(String code, String running, String unit, LocalDate day) {
        Map<String, String> parts = Map.of(
                "kode",
                code,
                "nomor",
                running,
                "unit",
                unit,
                "bulan",
                String.format("%02d", day.getMonthValue()),
                "bulan_romawi",
                IndonesianText.roman(day.getMonthValue()),
                "tahun",
                Integer.toString(day.getYear()));
        return PART.matcher(pattern).replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
    }
}
