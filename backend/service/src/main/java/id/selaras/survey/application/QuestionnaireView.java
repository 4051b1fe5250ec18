package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnairePurpose;
import java.util.List;
import java.util.UUID;

/**
 * A questionnaire.
 *
 * @param version  of its name
 * @param shipped  whether it came along and cannot be changed
 * @param versions the newest first
 */
public record QuestionnaireView(
        UUID id,
        int version,
        String code,
        String name,
        QuestionnairePurpose purpose,
        boolean shipped,
        List<QuestionnaireVersionRow> versions) {}
