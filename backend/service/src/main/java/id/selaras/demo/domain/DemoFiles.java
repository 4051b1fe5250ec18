package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All demo data of one government.
 *
 * @param base first day of the month of the day for which it was made: every relative date hangs on it
 * @param tables one table for every kind, in import order
 * @param surveys what citizens are asked; their answers stand in the last table
 * @param accounts the people who may log in
 * @param parts NIP of the people with a part in a story or an odd case, by the name of the part, e.g. {@code leap-day}
 */
public record DemoFiles(
        DemoGovernment government,
        LocalDate base,
        Map<DemoFileKind, DemoTable> tables,
        List<DemoSurvey> surveys,
        List<DemoAccount> accounts,
        Map<String, String> parts) {
    public DemoFiles {
        tables = Collections.unmodifiableMap(new EnumMap<>(tables));
        surveys = List.copyOf(surveys);
        accounts = List.copyOf(accounts);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public DemoTable table(DemoFileKind kind) {
        return tables.get(kind);
    }
}
