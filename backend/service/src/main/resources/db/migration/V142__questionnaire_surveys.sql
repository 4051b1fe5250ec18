-- Surveys that ask an own questionnaire, of citizens or of employees. Answers lie in no order and beside no time but the
-- month; of employees not even that, theirs is the month in which the survey began.
ALTER TABLE surveys
    -- Null: the nine official questions.
    ADD COLUMN questionnaire_version_id BINARY(16)  NULL,
    ADD COLUMN audience                 VARCHAR(20) NOT NULL DEFAULT 'PUBLIC',
    ADD CONSTRAINT surveys_audience
        CHECK (audience IN ('PUBLIC', 'UNIT_EMPLOYEES', 'ALL_EMPLOYEES', 'NAMED_EMPLOYEES')),
    ADD CONSTRAINT surveys_employees_asked CHECK (audience = 'PUBLIC' OR questionnaire_version_id IS NOT NULL);

CREATE TABLE survey_question_answers (
    survey_id   BINARY(16) NOT NULL,
    response_id BINARY(16) NOT NULL,
    month       DATE       NOT NULL,
    answers     JSON       NOT NULL,
    digest      BINARY(32) NOT NULL,
    suspicious  BOOLEAN    NOT NULL,
    PRIMARY KEY (survey_id, response_id)
);

-- What results need; changes in the transaction of the answers. The question * counts people, the value * those who
-- answered a question.
CREATE TABLE survey_question_tallies (
    survey_id BINARY(16)  NOT NULL,
    month     DATE        NOT NULL,
    question  VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    value     VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    answers   BIGINT      NOT NULL,
    PRIMARY KEY (survey_id, month, question, value)
);
