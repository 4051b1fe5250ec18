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

    private static final String SHEETS = "survey_paper_sheets p JOIN survey_paper_batches b ON b.id = p.batch_id";

    /** Whether a survey still has single answers, sheets somebody began to type, or words out of comments. */
    private static final String HAS_ANSWERS = "(EXISTS (SELECT 1 FROM survey_responses r WHERE r.survey_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM survey_question_answers a WHERE a.survey_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM " + SHEETS + " WHERE b.survey_id = s.id)"
            + " OR EXISTS (SELECT 1 FROM survey_comments c WHERE c.survey_id = s.id AND c.blacked_out IS NOT NULL))";

    @Inject
    Sql sql;

    /**
     * A survey to which nobody answers any more or yet, and whose single answers may be too old.
     *
     * @param since from when on they are kept: its last day, or a later one on which a file brought answers
     */
    record Kept(UUID id, UUID governmentId, LocalDate since) {}

    /**
     * Surveys that are not open and whose last day lies before a day, without those that have lost everything already. A
     * draft holds no answers but those of files.
     */
    List<Kept> overBefore(LocalDate day) {
        return sql.list(
                "SELECT s.id, s.government_id, GREATEST(s.closes_on, COALESCE((SELECT MAX(b.imported_on)"
                        + " FROM survey_imports b WHERE b.survey_id = s.id), s.closes_on)) AS since FROM surveys s"
                        + " WHERE s.status <> 'OPEN' AND s.closes_on < :day"
                        + " AND (s.status = 'CLOSED' AND s.answers_deleted_on IS NULL OR " + HAS_ANSWERS + ")",
                Map.of("day", day),
                row -> new Kept(row.id("id"), row.id("government_id"), row.date("since")));
    }

    /** Holds a survey as it is until the transaction ends; answers whether nobody can answer to it. */
    private boolean hold(UUID surveyId) {
        return !sql.list(
                        "SELECT id FROM surveys WHERE id = :survey AND status <> 'OPEN' FOR UPDATE",
                        Map.of("survey", surveyId),
                        row -> row.id("id"))
                .isEmpty();
    }

    /** Whether nothing can be compared with the single answers any more. */
    boolean hasForgotten(UUID surveyId) {
        return sql.count(
                        "SELECT COUNT(*) FROM surveys WHERE id = :survey AND answers_deleted_on IS NOT NULL",
                        Map.of("survey", surveyId))
                > 0;
    }

    /** Whether it was marked just now: for the first time, or anew because answers have come since. */
    boolean mark(UUID surveyId, LocalDate today) {
        return sql.update(
                        "UPDATE surveys s SET s.answers_deleted_on = :today"
                                + " WHERE s.id = :survey AND s.status <> 'OPEN' AND (s.answers_deleted_on IS NULL"
                                + " OR s.answers_deleted_on < :today AND " + HAS_ANSWERS + ")",
                        Map.of("survey", surveyId, "today", today))
                == 1;
    }

    /** Deletes some of the single answers; answers whether there may be more. Of an open survey it deletes nothing. */
    boolean deleteSome(UUID surveyId) {
        if (!hold(surveyId)) {
            return false;
        }
        boolean more = false;
        for (String table : TABLES) {
            more |= sql.update(
                            "DELETE FROM " + table + " WHERE survey_id = :survey LIMIT " + PIECE,
                            Map.of("survey", surveyId))
                    == PIECE;
        }
        if (!more) {
            // Batches of paper that nobody has finished typing.
            sql.update("DELETE p FROM " + SHEETS + " WHERE b.survey_id = :survey", Map.of("survey", surveyId));
            sql.update(
                    "UPDATE survey_paper_batches SET status = 'WITHDRAWN', version = version + 1"
                            + " WHERE survey_id = :survey AND status = 'TYPING'",
                    Map.of("survey", surveyId));
            // Words out of comments, which were kept only to hide them.
            sql.update(
                    "UPDATE survey_comments SET blacked_out = NULL"
                            + " WHERE survey_id = :survey AND blacked_out IS NOT NULL",
                    Map.of("survey", surveyId));
        }
        return more;
    }
}
