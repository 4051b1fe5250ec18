package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All demo data of one government.
 *
 * @param base first day of the month of the day for which it was made: every relative date hangs on it
 * @param tables one table for every kind, in import order
 * @param accounts the people who may log in
 */
public record DemoFiles(
        DemoGovernment government, LocalDate base, Map<DemoFileKind, DemoTable> tables, List<DemoAccount> accounts) {
    public DemoFiles {
        tables = java.util.Collections.unmodifiableMap(new java.util.EnumMap<>(tables));
        accounts = List.copyOf(accounts);
    }

    public DemoTable table(DemoFileKind kind) {
        return tables.get(kind);
    }
}
