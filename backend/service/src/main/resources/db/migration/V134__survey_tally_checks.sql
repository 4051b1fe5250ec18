-- Whether the tallies of a survey equal what a scan of all its answers counts, as often as somebody asked.
CREATE TABLE survey_tally_checks (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    survey_id   BINARY(16)  NOT NULL,
    repair      BOOLEAN     NOT NULL,
    job_id      BINARY(16)  NULL,
    asked_by    BINARY(16)  NULL,
    asked_at    DATETIME(6) NOT NULL,
    -- Null while it is under way.
    finished_at DATETIME(6) NULL,
    answers     BIGINT      NULL,
    differences JSON        NULL,
    problem     VARCHAR(80) NULL,
    INDEX survey_tally_checks_survey (survey_id, asked_at)
);
