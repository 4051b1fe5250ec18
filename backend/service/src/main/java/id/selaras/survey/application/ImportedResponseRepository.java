package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.ResponseRepository.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Which answers and which numbers of files an import brought; the two have nothing in common but the import. How many
 * answers it brought to which survey is known for longer than the answers.
 */
@ApplicationScoped
class ImportedResponseRepository {

    @Inject
    Sql sql;

    /** Those of the numbers that an import has brought to the survey. */
    Set<String> numbers(UUID surveyId, Collection<String> asked) {
        Set<String> known = new HashSet<>();
        sql.eachOf(
                "SELECT number FROM survey_imported_numbers WHERE survey_id = :survey AND number IN :numbers",
                Map.of("survey", surveyId),
                "numbers",
                asked,
                row -> known.add(row.text("number")));
        return known;
    }

    void add(UUID importId, LocalDate today, List<Kept> answers) {
        sql.batch(
                "INSERT INTO survey_imports (import_id, survey_id, imported_on, answers) VALUES (?, ?, ?, ?) AS more"
                        + " ON DUPLICATE KEY UPDATE answers = survey_imports.answers + more.answers",
                answers.stream()
                        .collect(Collectors.groupingBy(Kept::surveyId, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(survey -> new Object[] {importId, survey.getKey(), today, survey.getValue()})
                        .toList());
        sql.insert(
                "INSERT INTO survey_imported_responses",
                List.of("import_id", "survey_id", "response_id"),
                answers.stream()
                        .map(kept -> List.of(importId, kept.surveyId(), kept.responseId()))
                        .toList());
    }

    void addNumbers(UUID importId, UUID surveyId, Collection<String> numbers) {
        sql.insert(
                "INSERT INTO survey_imported_numbers",
                List.of("survey_id", "number", "import_id"),
                numbers.stream()
                        .map(number -> List.of(surveyId, number, importId))
                        .toList());
    }

    /**
     * The surveys whose answers of an import are not all there any more, in the order of their names. Surveys are held
     * alone until the transaction ends: nobody deletes or counts anew what is about to be taken back, and visitors'
     * answers, which could not add to the same tallies anyway, are told to come again.
     */
    List<SurveyImport.Gone> gone(UUID importId) {
        Map<String, UUID> values = Map.of("import", importId);
        sql.list(
                "SELECT s.id FROM surveys s JOIN survey_imports b ON b.survey_id = s.id WHERE b.import_id = :import"
                        + " ORDER BY s.id FOR UPDATE OF s",
                values,
                row -> row.id("id"));
        return sql.list(
                "SELECT s.title, b.answers - COUNT(r.response_id) AS gone FROM survey_imports b"
                        + " JOIN surveys s ON s.id = b.survey_id"
                        + " LEFT JOIN survey_imported_responses i"
                        + " ON i.import_id = b.import_id AND i.survey_id = b.survey_id"
                        + " LEFT JOIN survey_responses r"
                        + " ON r.survey_id = i.survey_id AND r.response_id = i.response_id"
                        + " WHERE b.import_id = :import GROUP BY s.id, s.title, b.answers HAVING gone > 0"
                        + " ORDER BY s.title, s.id",
                values,
                row -> new SurveyImport.Gone(row.text("title"), row.number(2)));
    }

    /** An answer that an import brought to a survey. */
    record Brought(UUID surveyId, ResponseRepository.Counted answer, Respondent respondent) {}

    /** Every answer an import brought. */
    void each(UUID importId, Consumer<Brought> reader) {
        sql.each(
                "SELECT r.* FROM survey_imported_responses i JOIN survey_responses r"
                        + " ON r.survey_id = i.survey_id AND r.response_id = i.response_id"
                        + " WHERE i.import_id = :import",
                Map.of("import", importId),
                row -> reader.accept(new Brought(
                        row.id("survey_id"), ResponseRepository.counted(row), ResponseRepository.respondent(row))));
    }

    /** Everything of an import, with what became of the comments it brought: replies, and words that nobody shall see. */
    void delete(UUID importId) {
        Map<String, UUID> values = Map.of("import", importId);
        sql.update(
                "DELETE c FROM survey_comments c JOIN survey_imported_responses i"
                        + " ON c.survey_id = i.survey_id AND c.response_id = i.response_id"
                        + " WHERE i.import_id = :import",
                values);
        sql.update(
                "DELETE r FROM survey_responses r JOIN survey_imported_responses i"
                        + " ON r.survey_id = i.survey_id AND r.response_id = i.response_id"
                        + " WHERE i.import_id = :import",
                values);
        sql.update("DELETE FROM survey_imported_responses WHERE import_id = :import", values);
        sql.update("DELETE FROM survey_imported_numbers WHERE import_id = :import", values);
        sql.update("DELETE FROM survey_imports WHERE import_id = :import", values);
    }
}
