-- Codes of employees that were used, as an HMAC with the survey's salt. Nothing is kept of a code before it is used: the
-- database sees who has fetched one, and apart from that which were used, and no write has both. Deleted when the survey
-- closes.
CREATE TABLE survey_used_codes (
    survey_id BINARY(16) NOT NULL,
    code      BINARY(32) NOT NULL,
    PRIMARY KEY (survey_id, code)
);
