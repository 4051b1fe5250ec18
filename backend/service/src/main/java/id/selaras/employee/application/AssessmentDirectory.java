package id.selaras.employee.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The competences in a person's file. Implemented by competence: it knows employee, and not the other way round. */
public interface AssessmentDirectory {

    /**
     * Levels that are valid on a day, by code.
     *
     * @param knownAt recorded time, or null for now
     */
    List<AssessedLevel> assessedLevels(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt);

    /** Everything that was ever recorded. */
    List<HistoryRow> assessmentHistory(UUID governmentId, UUID employeeId);
}
