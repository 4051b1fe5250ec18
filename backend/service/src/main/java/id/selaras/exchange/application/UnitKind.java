package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.UnitRecord;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Units: a parent may come after its children, and no unit may stand above itself. */
@ApplicationScoped
class UnitKind implements KindImport {

    @Inject
    OrganisationImport organisation;

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId, organisation.unitsByCode(governmentId));
    }

    @Override
    public List<Reason> builtUpon(UUID governmentId, UUID changeId) {
        return new Dependents().changed(organisation.isBuiltUpon(changeId)).reasons();
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        organisation.undo(governmentId, changeId, undoId);
    }

    private final class Session implements KindSession {

        private final UUID governmentId;
        private final Map<String, UnitRecord> known;
        private final Map<String, String> parents = new HashMap<>();

        Session(UUID governmentId, Map<String, UnitRecord> known) {
            this.governmentId = governmentId;
            this.known = known;
            known.values().forEach(unit -> parents.put(unit.code(), unit.parentCode()));
        }

        @Override
        public boolean seesWholeFileFirst() {
            return true;
        }

        @Override
        public void foresee(Values told) {
            String code = keyOf(told);
            if (code != null) {
                parents.put(
                        code, told.byField().containsKey("kode_induk") ? told.text("kode_induk") : parents.get(code));
            }
        }

        @Override
        public String keyOf(Values told) {
            return told.text(keyField());
        }

        @Override
        public String keyField() {
            return "kode_unit";
        }

        @Override
        public void load(List<CheckedRow> block) {
            // Units are few: all of them were read when the session was opened.
        }

        @Override
        public Values known(String key) {
            UnitRecord unit = known.get(key);
            return unit == null
                    ? null
                    : Values.of()
                            .with("kode_unit", unit.code())
                            .with("kode_induk", unit.parentCode())
                            .with("nama_unit", unit.name())
                            .with("jenis_unit", unit.kind())
                            .with("eselon_id", unit.echelonCode())
                            .with("nama_jabatan_kepala", unit.headTitle())
                            .with("zona", unit.zoneCode());
        }

        @Override
        public void check(CheckedRow row) {
            String parent = row.values().text("kode_induk");
            if (parent != null && !parents.containsKey(parent)) {
                row.error("kode_induk", "unknown-parent", Map.of("value", parent));
                return;
            }
            Set<String> above = new LinkedHashSet<>();
            String unit = row.key();
            while (unit != null && above.add(unit)) {
                unit = parents.get(unit);
            }
            if (row.key() != null && row.key().equals(unit)) {
                row.error("kode_induk", "unit-in-cycle", Map.of("units", String.join(" → ", above)));
            }
        }

        @Override
        public Set<String> keys() {
            return known.keySet();
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            organisation.applyUnits(
                    governmentId,
                    changeId,
                    rows.stream()
                            .map(row -> new UnitRecord(
                                    row.text("kode_unit"),
                                    row.text("kode_induk"),
                                    row.text("nama_unit"),
                                    row.text("jenis_unit"),
                                    row.text("eselon_id"),
                                    row.text("nama_jabatan_kepala"),
                                    row.text("zona"),
                                    row.text("nama_zona"),
                                    row.date("berlaku_mulai")))
                            .toList());
        }

        @Override
        public int rowsAtOnce() {
            return Integer.MAX_VALUE;
        }
    }
}
