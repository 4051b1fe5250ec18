package id.selaras.survey.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A questionnaire of a government; what it asks stands in its versions. */
@Entity
@Table(name = "survey_questionnaires")
public class Questionnaire {

    @Id
    private UUID id;

    private UUID governmentId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private QuestionnairePurpose purpose;

    private UUID createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected Questionnaire() {}

    /** Begins one; the official nine questions are the law's, so no second questionnaire has their purpose. */
    public static Questionnaire begin(
            UUID governmentId, String code, String name, QuestionnairePurpose purpose, UUID by, Instant now) {
        if (purpose == QuestionnairePurpose.SATISFACTION) {
            throw Refusal.rule("official-questionnaire", Map.of());
        }
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.id = Ids.next();
        questionnaire.governmentId = governmentId;
        questionnaire.code = code;
        questionnaire.name = name;
        questionnaire.purpose = purpose;
        questionnaire.createdBy = by;
        questionnaire.createdAt = now;
        return questionnaire;
    }

    public void rename(String newName) {
        name = newName;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public QuestionnairePurpose purpose() {
        return purpose;
    }

    public int version() {
        return version;
    }
}
