package id.selaras.competence.application;

import id.selaras.employee.application.PersonFactImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Writes assessed levels in bulk. */
@ApplicationScoped
public class CompetenceImport extends PersonFactImport<AssessmentRecord> {

    private static final FactTable TABLE = new FactTable(
            "competency_assessments",
            List.of("employee_id", "government_id", "competency_code", "level", "assessed_on", "source"),
            "assessments");

    private static final Reading<AssessmentRecord> READING = new Reading<>(
            List.of("f.competency_code", "f.level", "f.assessed_on", "f.source"),
            List.of("f.competency_code", "f.assessed_on", "f.source"),
            "",
            row -> new AssessmentRecord(
                    row.text("nip"),
                    row.text("competency_code"),
                    row.integer("level"),
                    row.date("assessed_on"),
                    row.text("source")),
            AssessmentRecord::nip,
            AssessmentRecord::key);

    CompetenceImport() {
        super(TABLE, READING);
    }

    @Override
    protected Function<AssessmentRecord, List<Object>> rows(UUID governmentId, List<AssessmentRecord> records) {
        Map<String, UUID> people =
                people(governmentId, records.stream().map(AssessmentRecord::nip).toList());
        return entry -> Arrays.asList(
                people.get(entry.nip()),
                governmentId,
                entry.competencyCode(),
                entry.level(),
                entry.assessedOn(),
                entry.source());
    }
}
