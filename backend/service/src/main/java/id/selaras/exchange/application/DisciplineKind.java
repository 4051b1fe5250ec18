package id.selaras.exchange.application;

import id.selaras.employee.application.DisciplineImport;
import id.selaras.employee.application.DisciplineRecord;
import id.selaras.employee.application.PersonFactImport;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Disciplinary sanctions; the last day in the file is the last on which the sanction holds. */
@ApplicationScoped
class DisciplineKind extends PersonKind<DisciplineRecord> {

    @Inject
    DisciplineImport discipline;

    @Override
    public ImportKind kind() {
        return ImportKind.DISCIPLINE;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    PersonFactImport<DisciplineRecord> facts() {
        return discipline;
    }

    private final class Session extends PersonSession<DisciplineRecord> {

        Session(UUID governmentId) {
            super(DisciplineKind.this, governmentId);
        }

        @Override
        public String keyOf(Values told) {
            return key(told.text("nip"), told.text("tingkat"), told.text("mulai"));
        }

        @Override
        Values valuesOf(DisciplineRecord known) {
            return Values.of()
                    .with("nip", known.nip())
                    .with("tingkat", known.level())
                    .with("jenis_hukuman", known.sanction())
                    .with("nomor_sk", known.decreeNumber())
                    .with("tanggal_sk", known.decreeDate())
                    .with("mulai", known.validFrom())
                    .with("selesai", Period.lastDay(known.validTo()));
        }

        @Override
        public void check(CheckedRow row) {
            checkPerson(row, "nip");
            Period.check(row, "mulai", "selesai", "tanggal_sk");
        }

        @Override
        DisciplineRecord record(Values row) {
            return new DisciplineRecord(
                    row.text("nip"),
                    row.text("tingkat"),
                    row.text("jenis_hukuman"),
                    row.text("nomor_sk"),
                    row.date("tanggal_sk"),
                    row.date("mulai"),
                    Period.dayAfter(row.date("selesai")));
        }
    }
}
