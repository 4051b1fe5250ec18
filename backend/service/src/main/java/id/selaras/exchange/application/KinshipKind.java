package id.selaras.exchange.application;

import id.selaras.employee.application.KinshipImport;
import id.selaras.employee.application.KinshipRecord;
import id.selaras.employee.application.PersonFactImport;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Who is whose relative. */
@ApplicationScoped
class KinshipKind extends PersonKind<KinshipRecord> {

    @Inject
    KinshipImport kinship;

    @Override
    public ImportKind kind() {
        return ImportKind.KINSHIP;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    PersonFactImport<KinshipRecord> facts() {
        return kinship;
    }

    private final class Session extends PersonSession<KinshipRecord> {

        Session(UUID governmentId) {
            super(KinshipKind.this, governmentId);
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
        KinshipRecord record(Values row) {
            return new KinshipRecord(row.text("nip"), row.text("nip_kerabat"), row.text("hubungan"));
        }
    }
}
