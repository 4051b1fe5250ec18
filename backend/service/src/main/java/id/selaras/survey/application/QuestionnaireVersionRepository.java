package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnaireVersion;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QuestionnaireVersionRepository implements PanacheRepositoryBase<QuestionnaireVersion, UUID> {

    /** The newest of each questionnaire first. */
    List<QuestionnaireVersion> of(Collection<UUID> questionnaires) {
        return questionnaires.isEmpty()
                ? List.of()
                : list("questionnaireId in ?1 order by number desc", questionnaires);
    }

    Optional<QuestionnaireVersion> one(UUID questionnaireId, UUID id) {
        return find("questionnaireId = ?1 and id = ?2", questionnaireId, id).firstResultOptional();
    }

    Optional<QuestionnaireVersion> ofGovernment(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id).firstResultOptional();
    }

    /** Read afresh and held until the transaction ends. */
    Optional<QuestionnaireVersion> lock(UUID questionnaireId, UUID id) {
        return find("questionnaireId = ?1 and id = ?2", questionnaireId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
