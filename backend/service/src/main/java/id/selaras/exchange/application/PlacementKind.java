package id.selaras.exchange.application;

import id.selaras.employee.application.PersonFactImport;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.OrganisationImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who holds which position; the last day in the file is the last one in the position. */
@ApplicationScoped
class PlacementKind extends PersonKind<PlacementRecord> {

    @Inject
    PlacementImport placements;

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
    PersonFactImport<PlacementRecord> facts() {
        return placements;
    }

    private final class Session extends PersonSession<PlacementRecord> {

        private final UUID governmentId;
        private final Set<String> positions;

        Session(UUID governmentId) {
            super(PlacementKind.this, governmentId);
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
        PlacementRecord record(Values row) {
            return new PlacementRecord(
                    row.text("nip"),
                    row.text("kode_posisi"),
                    row.text("jenis_penugasan"),
                    row.date("tmt_jabatan"),
                    Period.dayAfter(row.date("tmt_selesai")),
                    row.text("nomor_sk"),
                    row.date("tanggal_sk"),
                    row.integer("persen_waktu", 100));
        }
    }
}
