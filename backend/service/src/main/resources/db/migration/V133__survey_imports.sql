-- Answers from files of earlier years. Which import brought an answer stands beside the answers, not in them: the busy
-- table of answers stays as narrow as it is.
CREATE TABLE survey_imported_responses (
    import_id   BINARY(16) NOT NULL,
    survey_id   BINARY(16) NOT NULL,
    response_id BINARY(16) NOT NULL,
    PRIMARY KEY (import_id, survey_id, response_id)
);

-- The numbers that rows had in their file, so that no row comes twice. No key leads from a number to its answer.
CREATE TABLE survey_imported_numbers (
    survey_id BINARY(16)   NOT NULL,
    number    VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
    import_id BINARY(16)   NOT NULL,
    PRIMARY KEY (survey_id, number),
    INDEX survey_imported_numbers_import (import_id)
);
