package id.selaras.exchange.application;

import id.selaras.competence.application.AssessmentRecord;
import id.selaras.competence.application.CompetenceImport;
import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportOptions;
import id.selaras.organisation.application.GovernmentDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Assessed levels of competence. */
@ApplicationScoped
class CompetenceKind implements KindImport {

    private static final String ASSESSMENT_CENTRE = "ASESMEN";

    @Inject
    CompetenceImport competence;

    @Inject
    EmployeeDirectory employees;

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
    public boolean isBuiltUpon(UUID changeId) {
        return competence.isBuiltUpon(changeId);
    }

    @Override
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        competence.undo(governmentId, changeId, undoId);
    }

    private final class Session extends PersonSession<AssessmentRecord> {

        private final UUID governmentId;
        private final LocalDate today;

        Session(UUID governmentId) {
            super(employees, governmentId);
            this.governmentId = governmentId;
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
        Map<String, AssessmentRecord> current(UUID government, Collection<String> nips) {
            return competence.current(government, nips);
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
        public void apply(UUID changeId, List<Values> rows) {
            competence.apply(
                    governmentId,
                    changeId,
                    rows.stream()
                            .map(row -> new AssessmentRecord(
                                    row.text("nip"),
                                    row.text("kode_kompetensi"),
                                    row.integer("level"),
                                    row.date("tanggal"),
                                    row.text("sumber")))
                            .toList());
        }
    }
}
