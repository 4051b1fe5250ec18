package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.FollowUp;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    @Inject
    Sql sql;

    /** What is planned after a survey, the nearest quarter first. */
    List<FollowUp> of(UUID surveyId) {
        return list("surveyId", Sort.by("dueYear", "dueQuarter", "element", "id"), surveyId);
    }

    /** The same after each of some surveys. */
    List<FollowUp> of(Collection<UUID> surveys) {
        return surveys.isEmpty()
                ? List.of()
                : list("surveyId in ?1", Sort.by("dueYear", "dueQuarter", "element", "id"), surveys);
    }

    Optional<FollowUp> one(UUID surveyId, UUID id) {
        return find("id = ?1 and surveyId = ?2", id, surveyId).firstResultOptional();
    }

    Optional<FollowUp> lock(UUID surveyId, UUID id) {
        return find("id = ?1 and surveyId = ?2", id, surveyId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Forgets what was planned after a survey that never took place. */
    void forget(UUID surveyId) {
        delete("surveyId", surveyId);
    }

    /** What a unit has done after its surveys, in sentences for citizens, the latest first. */
    List<String> told(UUID governmentId, UUID unitId, int most) {
        return sql.list(
                "SELECT public_sentence FROM survey_follow_ups WHERE government_id = :government AND unit_id = :unit"
                        + " AND done_at IS NOT NULL AND public_sentence IS NOT NULL"
                        + " ORDER BY done_at DESC, id DESC LIMIT :most",
                Map.of("government", governmentId, "unit", unitId, "most", most),
                row -> row.text("public_sentence"));
    }
}
