package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which surveys have lost their single answers, and which are to. */
@ApplicationScoped
class RetentionRepository {

    private static final int PIECE = 5_000;

    /** Where single answers stand; what is counted of them stands elsewhere. */
    private static final List<String> TABLES =
            List.of("survey_imported_responses", "survey_responses", "survey_question_answers");

    @Inject
    Sql sql;

    /** A closed survey that still has single answers. */
    record Kept(UUID id, UUID governmentId, LocalDate closesOn) {}

    /** Closed surveys whose last day lies before a day, without those that have lost everything already. */
    List<Kept> closedBefore(LocalDate day) {
        return sql.list(
                "SELECT s.id, s.government_id, s.closes_on FROM surveys s"
                        + " WHERE s.status = 'CLOSED' AND s.closes_on < :day AND (s.answers_deleted_on IS NULL"
                        + " OR EXISTS (SELECT 1 FROM survey_responses r WHERE r.survey_id = s.id)"
                        + " OR EXISTS (SELECT 1 FROM survey_question_answers a WHERE a.survey_id = s.id))",
                Map.of("day", day),
                row -> new Kept(row.id("id"), row.id("government_id"), row.date("closes_on")));
    }

    /** Whether nothing can be compared with the single answers any more. */
    boolean hasForgotten(UUID surveyId) {
        return sql.count(
                        "SELECT COUNT(*) FROM surveys WHERE id = :survey AND answers_deleted_on IS NOT NULL",
                        Map.of("survey", surveyId))
                > 0;
    }

    /** Whether it was marked just now, for the first time. */
    boolean mark(UUID surveyId, LocalDate today) {
        return sql.update(
                        "UPDATE surveys SET answers_deleted_on = :today"
                                + " WHERE id = :survey AND status = 'CLOSED' AND answers_deleted_on IS NULL",
                        Map.of("survey", surveyId, "today", today))
                == 1;
    }

    /** Deletes some of the single answers; answers whether there may be more. */
    boolean deleteSome(UUID surveyId) {
        boolean more = false;
        for (String table : TABLES) {
            more |= sql.update(
                            "DELETE FROM " + table + " WHERE survey_id = :survey LIMIT " + PIECE,
                            Map.of("survey", surveyId))
                    == PIECE;
        }
        return more;
    }
}
