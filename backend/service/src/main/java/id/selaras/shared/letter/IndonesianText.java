package id.selaras.shared.letter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How official letters write days, numbers and names (domain reference 11.1). */
public final class IndonesianText {

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final List<String> UNITS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final Map<String, String> ZONES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Jayapura", "WIT");
    private static final int NIP_LENGTH = 18;

    private IndonesianText() {}

    /** {@code 31 Desember 2025}. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** {@code Senin}. */
    public static String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** {@code Desember}. */
    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** Month number 1 to 12 in Roman figures. */
    public static String roman(int month) {
        return ROMAN.get(month - 1);
    }

    /** {@code WIB}, {@code WITA} or {@code WIT}; elsewhere the name of the zone. */
    public static String zone(ZoneId zone) {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** {@code 19860926 201505 1 001}; anything else than 18 digits as it is. */
    public static String nip(String nip) {
        return nip.length() == NIP_LENGTH
                ? String.join(" ", nip.substring(0, 8), nip.substring(8, 14), nip.substring(14, 15), nip.substring(15))
                : nip;
    }

    /** The name in capital letters with its titles as they are: {@code dr. SITI AMINAH, S.Kom.}. */
    public static String capitals(String titled) {
        int comma = titled.indexOf(',');
        String plain = comma < 0 ? titled : titled.substring(0, comma);
        String after = comma < 0 ? "" : titled.substring(comma);
        int name = 0;
        while (plain.indexOf(". ", name) >= 0) {
            name = plain.indexOf(". ", name) + 2;
        }
        return plain.substring(0, name) + plain.substring(name).toUpperCase(Locale.ROOT) + after;
    }

    /**
     * A number in words (terbilang): {@code dua ribu dua puluh enam}.
     *
     * @param number 0 to 999,999
     */
    public static String words(int number) {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException("0 to 999999, not " + number);
        }
        if (number < 12) {
            return UNITS.get(number);
        }
        if (number < 20) {
            return UNITS.get(number - 10) + " belas";
        }
        if (number < 100) {
            return UNITS.get(number / 10) + " puluh" + rest(number % 10);
        }
        if (number < 200) {
            return "seratus" + rest(number - 100);
        }
        if (number < 1_000) {
            return UNITS.get(number / 100) + " ratus" + rest(number % 100);
        }
        if (number < 2_000) {
            return "seribu" + rest(number - 1_000);
        }
        return words(number / 1_000) + " ribu" + rest(number % 1_000);
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + words(number);
    }
}
