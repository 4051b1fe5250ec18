package id.selaras.shared.tabular;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an export says about itself, so that a figure on paper can be traced.
 *
 * @param title    what the list is, for people
 * @param dataDate the day for which the data hold
 * @param ruleSet  version of the rules that computed figures in it, or null when none did
 * @param user     who exported it
 * @param madeAt   when
 * @param filters  the filters that were set, by parameter name
 */
public record ExportStamp(
        String title, LocalDate dataDate, String ruleSet, String user, Instant madeAt, Map<String, String> filters) {

    /** What is known of a list before somebody asks for it. */
    public static ExportStamp of(String title, LocalDate dataDate, String ruleSet) {
        return new ExportStamp(title, dataDate, ruleSet, "", Instant.EPOCH, Map.of());
    }

    /** The stamp with who asked, when, and with which filters. */
    public ExportStamp askedBy(String newUser, Instant at, Map<String, String> newFilters) {
        return new ExportStamp(title, dataDate, ruleSet, newUser, at, newFilters);
    }

    /** Label and value of each line, in Indonesian. */
    List<String[]> lines() {
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {"Daftar", title});
        lines.add(new String[] {"Data per", dataDate == null ? "" : dataDate.toString()});
        if (ruleSet != null) {
            lines.add(new String[] {"Versi aturan", ruleSet});
        }
        lines.add(new String[] {"Diekspor oleh", user});
        lines.add(new String[] {"Diekspor pada", madeAt.toString()});
        filters.forEach((name, value) -> lines.add(new String[] {"Saringan " + name, value}));
        return lines;
    }
}
