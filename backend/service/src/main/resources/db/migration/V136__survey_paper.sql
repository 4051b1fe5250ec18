-- Sheets of paper, typed twice by two people. What was typed is deleted as soon as it has become answers; no key leads
-- from a sheet to its answer.
CREATE TABLE survey_paper_batches (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    government_id  BINARY(16)   NOT NULL,
    survey_id      BINARY(16)   NOT NULL,
    label          VARCHAR(100) NOT NULL,
    answered_on    DATE         NOT NULL,
    status         VARCHAR(10)  NOT NULL,
    first_by       BINARY(16)   NULL,
    first_by_name  VARCHAR(120) NULL,
    second_by      BINARY(16)   NULL,
    second_by_name VARCHAR(120) NULL,
    accepted       INT          NULL,
    left_out       INT          NULL,
    created_at     DATETIME(6)  NOT NULL,
    version        INT          NOT NULL,
    CONSTRAINT survey_paper_batches_status CHECK (status IN ('TYPING', 'ACCEPTED', 'WITHDRAWN')),
    CONSTRAINT survey_paper_batches_two CHECK (first_by IS NULL OR second_by IS NULL OR first_by <> second_by),
    INDEX survey_paper_batches_survey (survey_id, created_at)
);

CREATE TABLE survey_paper_sheets (
    batch_id BINARY(16)  NOT NULL,
    number   INT         NOT NULL,
    entry    VARCHAR(6)  NOT NULL,
    content  JSON        NOT NULL,
    PRIMARY KEY (batch_id, number, entry)
);
