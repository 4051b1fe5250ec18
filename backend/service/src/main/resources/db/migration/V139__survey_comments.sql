-- What becomes of a comment. The words themselves stay with the answer; a row is there once somebody has read it.
CREATE TABLE survey_comments (
    response_id   BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    survey_id     BINARY(16)   NOT NULL,
    status        VARCHAR(10)  NOT NULL,
    -- who is to deal with it
    unit_id       BINARY(16)   NULL,
    -- published
    reply         VARCHAR(500) NULL,
    replied_at    DATETIME(6)  NULL,
    version       INT          NOT NULL,
    CONSTRAINT survey_comments_status CHECK (status IN ('NEW', 'ROUTED', 'ANSWERED', 'SET_ASIDE')),
    INDEX survey_comments_replies (survey_id, replied_at)
);
