package id.selaras.organisation.application;

import id.selaras.shared.sql.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What is known of a position for some days. */
record PositionVersion(UUID unitId, UUID jobId, Integer need, int minimum, int criticality) {

    static final VersionTable<PositionVersion> TABLE = new VersionTable<>(
            "positions",
            "position_versions",
            "position_id",
            List.of("unit_id", "job_id", "need", "minimum", "criticality"),
            PositionVersion::columns,
            PositionVersion::of);

    private List<Object> columns() {
        return Arrays.asList(unitId, jobId, need, minimum, criticality);
    }

    private static PositionVersion of(Object[] row) {
        return new PositionVersion(
                Columns.uuid(row[0]),
                Columns.uuid(row[1]),
                Columns.integer(row[2]),
                Columns.integer(row[3]),
                Columns.integer(row[4]));
    }
}
