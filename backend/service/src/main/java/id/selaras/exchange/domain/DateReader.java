package id.selaras.exchange.domain;

import id.selaras.exchange.domain.CellReader.Complaints;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates: ISO, {@code 31-12-2024} as SIASN writes it, {@code 31 Desember 2024}, and day numbers of Excel. */
final class DateReader {

    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}[:.]\\d{2}.*$");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})[-/. ](\\d{1,2})[-/. ](\\d{1,4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}+)\\.?[-/., ]+(\\d{1,4})");
    private static final Pattern COMPACT = Pattern.compile("(19|20)\\d{6}");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");

    /** Excel counts from here; it believes that 1900 was a leap year, which only matters before March 1900. */
    private static final LocalDate EXCEL_START = LocalDate.of(1899, 12, 30);

    private static final Map<String, Integer> MONTHS = months();

    private final String order;

    DateReader(String order) {
        this.order = order;
    }

    String read(String text, boolean number, Complaints complaints) {
        if (text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && ISO.matcher(text).matches()) {
            return date(text.substring(0, 4), number(text.substring(5, 7)), text.substring(8), text, complaints);
        }
        String day = TIME_OF_DAY.matcher(text).replaceFirst("");
        if (number || DAY_NUMBER.matcher(day).matches()) {
            return dayNumber(day, complaints);
        }
        if (COMPACT.matcher(day).matches()) {
            return date(day.substring(0, 4), number(day.substring(4, 6)), day.substring(6), text, complaints);
        }
        Matcher figures = FIGURES.matcher(day);
        if (figures.matches()) {
            return figures(figures, text, complaints);
        }
        Matcher words = WORDS.matcher(day);
        if (words.matches() && MONTHS.containsKey(words.group(2).toLowerCase(Locale.ROOT))) {
            int month = MONTHS.get(words.group(2).toLowerCase(Locale.ROOT));
            return date(words.group(3), month, words.group(1), text, complaints);
        }
        complaints.error("not-a-date", Map.of("value", CellReader.shown(text)));
        return null;
    }

    private String figures(Matcher parts, String text, Complaints complaints) {
        if (parts.group(1).length() > 2) {
            return date(parts.group(1), number(parts.group(2)), parts.group(3), text, complaints);
        }
        if ("MDY".equals(order)) {
            return date(parts.group(3), number(parts.group(1)), parts.group(2), text, complaints);
        }
        return date(parts.group(3), number(parts.group(2)), parts.group(1), text, complaints);
    }

    private static String date(String year, int month, String day, String text, Complaints complaints) {
        if (year.length() != 4) {
            complaints.error("ambiguous-date", Map.of("value", CellReader.shown(text)));
            return null;
        }
        try {
            return LocalDate.of(number(year), month, number(day)).toString();
        } catch (DateTimeException impossible) {
            complaints.error("impossible-date", Map.of("value", CellReader.shown(text)));
            return null;
        }
    }

    private static String dayNumber(String text, Complaints complaints) {
        String whole = text.split("[.,]")[0];
        if (DAY_NUMBER.matcher(whole).matches()) {
            return EXCEL_START.plusDays(number(whole)).toString();
        }
        complaints.error("not-a-date", Map.of("value", CellReader.shown(text)));
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        String[][] names = {
            {"januari", "jan", "january"},
            {"februari", "feb", "pebruari", "peb", "february"},
            {"maret", "mar", "march"},
            {"april", "apr"},
            {"mei", "may"},
            {"juni", "jun", "june"},
            {"juli", "jul", "july"},
            {"agustus", "agu", "agt", "agst", "ags", "august", "aug"},
            {"september", "sep", "sept"},
            {"oktober", "okt", "october", "oct"},
            {"november", "nov", "nopember", "nop"},
            {"desember", "des", "december", "dec"}
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
