-- Own questionnaires. What was published is what people answered: it never changes, a new draft takes its place.
CREATE TABLE survey_questionnaires (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    code          VARCHAR(30)  NOT NULL,
    name          VARCHAR(200) NOT NULL,
    purpose       VARCHAR(20)  NOT NULL,
    created_by    BINARY(16)   NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT survey_questionnaires_code UNIQUE (government_id, code),
    CONSTRAINT survey_questionnaires_purpose CHECK (purpose IN ('OWN', 'EMPLOYEE_FEEDBACK', 'READINESS_PULSE'))
);

CREATE TABLE survey_questionnaire_versions (
    id               BINARY(16)  NOT NULL PRIMARY KEY,
    government_id    BINARY(16)  NOT NULL,
    questionnaire_id BINARY(16)  NOT NULL,
    number           INT         NOT NULL,
    status           VARCHAR(10) NOT NULL,
    questions        JSON        NOT NULL,
    published_at     DATETIME(6) NULL,
    version          INT         NOT NULL,
    -- At most one draft of a questionnaire.
    draft_of         BINARY(16)  GENERATED ALWAYS AS (CASE WHEN status = 'DRAFT' THEN questionnaire_id END) VIRTUAL,
    CONSTRAINT survey_questionnaire_versions_number UNIQUE (questionnaire_id, number),
    CONSTRAINT survey_questionnaire_versions_draft UNIQUE (draft_of),
    CONSTRAINT survey_questionnaire_versions_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED'))
);
