package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.ResponseRepository.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Which answers and which numbers of files an import brought; the two have nothing in common but the import. */
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

    void add(UUID importId, List<Kept> answers) {
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

    /** Every answer an import brought, with its survey. */
    void each(UUID importId, BiConsumer<UUID, ResponseRepository.Counted> reader) {
        sql.each(
                "SELECT r.* FROM survey_imported_responses i JOIN survey_responses r"
                        + " ON r.survey_id = i.survey_id AND r.response_id = i.response_id"
                        + " WHERE i.import_id = :import",
                Map.of("import", importId),
                row -> reader.accept(row.id("survey_id"), ResponseRepository.counted(row)));
    }

    void delete(UUID importId) {
        Map<String, UUID> values = Map.of("import", importId);
        sql.update(
                "DELETE r FROM survey_responses r JOIN survey_imported_responses i"
                        + " ON r.survey_id = i.survey_id AND r.response_id = i.response_id"
                        + " WHERE i.import_id = :import",
                values);
        sql.update("DELETE FROM survey_imported_responses WHERE import_id = :import", values);
        sql.update("DELETE FROM survey_imported_numbers WHERE import_id = :import", values);
    }
}
