package id.selaras.exchange.application;

import id.selaras.employee.application.PersonFactImport;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.performance.application.PerformanceImport;
import id.selaras.performance.application.RatingRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Yearly ratings; the predicate must be the one of the table. */
@ApplicationScoped
class PerformanceKind extends PersonKind<RatingRecord> {

    @Inject
    PerformanceImport ratings;

    @Override
    public ImportKind kind() {
        return ImportKind.PERFORMANCE;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    PersonFactImport<RatingRecord> facts() {
        return ratings;
    }

    private final class Session extends PersonSession<RatingRecord> {

        Session(UUID governmentId) {
            super(PerformanceKind.this, governmentId);
        }

        @Override
        public String keyOf(Values told) {
            return key(told.text("nip"), told.text("tahun"));
        }

        @Override
        Values valuesOf(RatingRecord known) {
            return Values.of()
                    .with("nip", known.nip())
                    .with("tahun", known.year())
                    .with("hasil_kerja", known.result())
                    .with("perilaku", known.behaviour())
                    .with("predikat", known.predicate());
        }

        @Override
        public void check(CheckedRow row) {
            checkPerson(row, "nip");
            Values values = row.values();
            String told = row.told().get("predikat");
            RatingRecord derived = new RatingRecord(
                    values.text("nip"),
                    values.integer("tahun", 0),
                    values.integer("hasil_kerja"),
                    values.integer("perilaku"),
                    null);
            if (told == null && derived.predicate() != null) {
                values.with("predikat", derived.predicate());
            } else if (values.text("predikat") == null) {
                row.error("predikat", "rating-missing", Map.of());
            } else if (derived.predicate() != null && !derived.predicate().equals(values.text("predikat"))) {
                row.error(
                        "predikat",
                        "predicate-contradicts-table",
                        Map.of("predicate", values.text("predikat"), "expected", derived.predicate()));
            }
        }

        @Override
        RatingRecord record(Values row) {
            return new RatingRecord(
                    row.text("nip"),
                    row.integer("tahun"),
                    row.integer("hasil_kerja"),
                    row.integer("perilaku"),
                    row.text("predikat"));
        }
    }
}
