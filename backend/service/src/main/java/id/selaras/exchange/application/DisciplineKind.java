package id.selaras.exchange.application;

import id.selaras.employee.application.DisciplineImport;
import id.selaras.employee.application.DisciplineRecord;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Disciplinary sanctions; the last day in the file is the last on which the sanction holds. */
@ApplicationScoped
class DisciplineKind implements KindImport {

    @Inject
    DisciplineImport discipline;

    @Inject
    EmployeeDirectory employees;

    @Override
    public ImportKind kind() {
        return ImportKind.DISCIPLINE;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    public boolean isBuiltUpon(UUID changeId) {
        return discipline.isBuiltUpon(changeId);
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        discipline.undo(governmentId, changeId, undoId);
    }

    private final class Session extends PersonSession<DisciplineRecord> {

        private final UUID governmentId;

        Session(UUID governmentId) {
            super(employees, governmentId);
            this.governmentId = governmentId;
        }

        @Override
        public String keyOf(Values told) {
            return key(told.text("nip"), told.text("tingkat"), told.text("mulai"));
        }

        @Override
        Map<String, DisciplineRecord> current(UUID government, Collection<String> nips) {
            return discipline.current(government, nips);
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
        public void apply(UUID changeId, List<Values> rows) {
            discipline.apply(
                    governmentId,
                    changeId,
                    rows.stream()
                            .map(row -> new DisciplineRecord(
                                    row.text("nip"),
                                    row.text("tingkat"),
                                    row.text("jenis_hukuman"),
                                    row.text("nomor_sk"),
                                    row.date("tanggal_sk"),
                                    row.date("mulai"),
                                    Period.dayAfter(row.date("selesai"))))
                            .toList());
        }
    }
}
