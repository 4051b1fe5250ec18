package id.selaras.organisation.application;

import id.selaras.shared.sql.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What is known of a unit for some days. */
record UnitVersion(UUID parentId, String name, String kind, String echelonCode, String headTitle, String zoneCode) {

    static final VersionTable<UnitVersion> TABLE = new VersionTable<>(
            "units",
            "unit_versions",
            "unit_id",
            List.of("parent_id", "name", "kind", "echelon_code", "head_title", "zone_code"),
            UnitVersion::columns,
            UnitVersion::of);

    private List<Object> columns() {
        return Arrays.asList(parentId, name, kind, echelonCode, headTitle, zoneCode);
    }

    private static UnitVersion of(Object[] row) {
        return new UnitVersion(
                Columns.uuid(row[0]), (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                        row[5]);
    }
}
