-- One-time tokens on paper. A token is kept as an HMAC with the survey's salt and deleted when it is used: no key leads
-- from a token to an answer, and of a used one nothing is left but the count of its batch.
ALTER TABLE surveys
    ADD COLUMN tokens VARCHAR(10) NOT NULL DEFAULT 'NONE',
    -- Answers without a token from one network in an hour; null: as the rules say.
    ADD COLUMN hourly_ceiling INT NULL,
    ADD CONSTRAINT surveys_tokens CHECK (tokens IN ('NONE', 'OPTIONAL', 'REQUIRED'));

CREATE TABLE survey_token_batches (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    survey_id    BINARY(16)   NOT NULL,
    label        VARCHAR(100) NOT NULL,
    size         INT          NOT NULL,
    used         INT          NOT NULL DEFAULT 0,
    withdrawn_at DATETIME(6)  NULL,
    created_by   BINARY(16)   NULL,
    created_at   DATETIME(6)  NOT NULL,
    INDEX survey_token_batches_survey (survey_id, created_at)
);

CREATE TABLE survey_tokens (
    survey_id BINARY(16) NOT NULL,
    token     BINARY(32) NOT NULL,
    batch_id  BINARY(16) NOT NULL,
    PRIMARY KEY (survey_id, token),
    INDEX survey_tokens_batch (batch_id)
);

-- Answers of a burst or of one pattern are marked and counted apart; the index is told with and without them.
ALTER TABLE survey_responses ADD COLUMN suspicious BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE survey_tallies
    ADD COLUMN suspicious BOOLEAN NOT NULL DEFAULT FALSE,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (survey_id, month, measure, suspicious);
