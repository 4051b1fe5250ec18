package id.selaras.exchange.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.OrganisationImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who holds which position; the last day in the file is the last one in the position. */
@ApplicationScoped
class PlacementKind implements KindImport {

    @Inject
    PlacementImport placements;

    @Inject
    EmployeeDirectory employees;

    @Inject
    OrganisationImport organisation;

    @Override
    public ImportKind kind() {
        return ImportKind.PLACEMENTS;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    public boolean isBuiltUpon(UUID changeId) {
        return placements.isBuiltUpon(changeId);
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        placements.undo(governmentId, changeId, undoId);
    }

    private final class Session extends PersonSession<PlacementRecord> {

        private final UUID governmentId;
        private final Set<String> positions;

        Session(UUID governmentId) {
            super(employees, governmentId);
            this.governmentId = governmentId;
            this.positions = organisation.positionIds(governmentId).keySet();
        }

        @Override
        public String keyOf(Values told) {
            return key(
                    told.text("nip"),
                    told.text("kode_posisi"),
                    told.text("jenis_penugasan", PlacementRecord.DEFINITIVE),
                    told.text("tmt_jabatan"));
        }

        @Override
        public Set<String> keys() {
            return placements.keys(governmentId);
        }

        @Override
        Map<String, PlacementRecord> current(UUID government, Collection<String> nips) {
            return placements.current(government, nips);
        }

        @Override
        Values valuesOf(PlacementRecord known) {
            return Values.of()
                    .with("nip", known.nip())
                    .with("kode_posisi", known.positionCode())
                    .with("jenis_penugasan", known.kind())
                    .with("tmt_jabatan", known.validFrom())
                    .with("tmt_selesai", Period.lastDay(known.validTo()))
                    .with("nomor_sk", known.decreeNumber())
                    .with("tanggal_sk", known.decreeDate())
                    .with("persen_waktu", known.share());
        }

        @Override
        public void check(CheckedRow row) {
            checkPerson(row, "nip");
            Values values = row.values();
            values.with("jenis_penugasan", values.text("jenis_penugasan", PlacementRecord.DEFINITIVE));
            values.with("persen_waktu", values.text("persen_waktu", "100"));
            String position = values.text("kode_posisi");
            if (position != null && !positions.contains(position)) {
                row.error("kode_posisi", "unknown-position", Map.of("value", position));
            }
            Period.check(row, "tmt_jabatan", "tmt_selesai", "tanggal_sk");
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            placements.apply(
                    governmentId,
                    changeId,
                    rows.stream()
                            .map(row -> new PlacementRecord(
                                    row.text("nip"),
                                    row.text("kode_posisi"),
                                    row.text("jenis_penugasan"),
                                    row.date("tmt_jabatan"),
                                    Period.dayAfter(row.date("tmt_selesai")),
                                    row.text("nomor_sk"),
                                    row.date("tanggal_sk"),
                                    row.integer("persen_waktu", 100)))
                            .toList());
        }
    }
}
