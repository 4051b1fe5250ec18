package id.selaras.exchange.application;

import id.selaras.competence.application.AssessmentRecord;
import id.selaras.competence.application.CompetenceImport;
import id.selaras.employee.application.PersonFactImport;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.GovernmentDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Assessed levels of competence. */
@ApplicationScoped
class CompetenceKind extends PersonKind<AssessmentRecord> {

    private static final String ASSESSMENT_CENTRE = "ASESMEN";

    @Inject
    CompetenceImport competence;

    @Inject
    GovernmentDirectory governments;

    @Override
    public ImportKind kind() {
        return ImportKind.COMPETENCIES;
    }

    @Override
    public KindSession open(UUID governmentId, ImportOptions options) {
        return new Session(governmentId);
    }

    @Override
    PersonFactImport<AssessmentRecord> facts() {
        return competence;
    }

    private final class Session extends PersonSession<AssessmentRecord> {

        private final LocalDate today;

        Session(UUID governmentId) {
            super(CompetenceKind.this, governmentId);
            this.today = governments.today(governmentId);
        }

        @Override
        public String keyOf(Values told) {
            return key(
                    told.text("nip"),
                    told.text("kode_kompetensi"),
                    told.text("tanggal"),
                    told.text("sumber", ASSESSMENT_CENTRE));
        }

        @Override
        Values valuesOf(AssessmentRecord known) {
            return Values.of()
                    .with("nip", known.nip())
                    .with("kode_kompetensi", known.competencyCode())
                    .with("level", known.level())
                    .with("tanggal", known.assessedOn())
                    .with("sumber", known.source());
        }

        @Override
        public void check(CheckedRow row) {
            checkPerson(row, "nip");
            row.values().with("sumber", row.values().text("sumber", ASSESSMENT_CENTRE));
            LocalDate day = row.values().date("tanggal");
            if (day != null && day.isAfter(today)) {
                row.error("tanggal", "date-in-future", Map.of("value", day.toString()));
            }
        }

        @Override
        AssessmentRecord record(Values row) {
            return new AssessmentRecord(
                    row.text("nip"),
                    row.text("kode_kompetensi"),
                    row.integer("level"),
                    row.date("tanggal"),
                    row.text("sumber"));
        }
    }
}
