package id.selaras.exchange.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.KinshipImport;
import id.selaras.employee.application.KinshipRecord;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is whose relative. */
@ApplicationScoped
class KinshipKind implements KindImport {

    @Inject
    KinshipImport kinship;

    @Inject
    EmployeeDirectory employees;

    @Override
    public ImportKind kind() {
        return ImportKind.KINSHIP;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    public boolean isBuiltUpon(UUID changeId) {
        return kinship.isBuiltUpon(changeId);
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        kinship.undo(governmentId, changeId, undoId);
    }

    private final class Session extends PersonSession<KinshipRecord> {

        private final UUID governmentId;

        Session(UUID governmentId) {
            super(employees, governmentId);
            this.governmentId = governmentId;
        }

        @Override
        public String keyOf(Values told) {
            return key(told.text("nip"), told.text("nip_kerabat"));
        }

        @Override
        String otherPerson(Values told) {
            return told.text("nip_kerabat");
        }

        @Override
        Map<String, KinshipRecord> current(UUID government, Collection<String> nips) {
            return kinship.current(government, nips);
        }

        @Override
        Values valuesOf(KinshipRecord known) {
            return Values.of()
                    .with("nip", known.nip())
                    .with("nip_kerabat", known.relativeNip())
                    .with("hubungan", known.kind());
        }

        @Override
        public void check(CheckedRow row) {
            checkPerson(row, "nip");
            checkPerson(row, "nip_kerabat");
            String nip = row.values().text("nip");
            if (nip != null && nip.equals(row.values().text("nip_kerabat"))) {
                row.error("nip_kerabat", "own-relative", Map.of());
            }
        }

        @Override
        public void apply(UUID changeId, List<Values> rows) {
            kinship.apply(
                    governmentId,
                    changeId,
                    rows.stream()
                            .map(row ->
                                    new KinshipRecord(row.text("nip"), row.text("nip_kerabat"), row.text("hubungan")))
                            .toList());
        }
    }
}
