package id.selaras.survey.application;

import id.selaras.survey.domain.Questionnaire;
import id.selaras.survey.domain.QuestionnairePurpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, UUID> {

    /** In the order of their codes. */
    List<Questionnaire> all(UUID governmentId, QuestionnairePurpose purpose) {
        return purpose == null
                ? list("governmentId = ?1 order by code", governmentId)
                : list("governmentId = ?1 and purpose = ?2 order by code", governmentId, purpose);
    }

    Optional<Questionnaire> one(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id).firstResultOptional();
    }

    /** Held until the transaction ends, so that its versions are changed one after the other. */
    Optional<Questionnaire> lock(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isTaken(UUID governmentId, String code) {
        return count("governmentId = ?1 and code = ?2", governmentId, code) > 0;
    }
}
