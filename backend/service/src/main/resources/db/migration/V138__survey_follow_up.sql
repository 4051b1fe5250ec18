-- What a unit does about the elements that did worst (rencana tindak lanjut), tracked until it is done.
CREATE TABLE survey_follow_ups (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    government_id   BINARY(16)   NOT NULL,
    survey_id       BINARY(16)   NOT NULL,
    unit_id         BINARY(16)   NOT NULL,
    element         VARCHAR(2)   NOT NULL,
    programme       VARCHAR(300) NOT NULL,
    due_year        INT          NOT NULL,
    due_quarter     INT          NOT NULL,
    responsible     VARCHAR(200) NOT NULL,
    status          VARCHAR(10)  NOT NULL,
    -- What citizens read of it once it is done.
    public_sentence VARCHAR(300) NULL,
    done_at         DATETIME(6)  NULL,
    version         INT          NOT NULL,
    CONSTRAINT survey_follow_ups_quarter CHECK (due_quarter BETWEEN 1 AND 4),
    CONSTRAINT survey_follow_ups_status CHECK (status IN ('PLANNED', 'RUNNING', 'DONE')),
    INDEX survey_follow_ups_survey (survey_id, id),
    INDEX survey_follow_ups_told (government_id, unit_id, done_at)
);
