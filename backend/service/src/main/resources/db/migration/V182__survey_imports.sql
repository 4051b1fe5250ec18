-- How many answers an import brought to a survey, and when. It outlives the single answers: whoever takes an import back
-- sees that a part of it was deleted meanwhile, and answers out of files are kept from the day on which they came.
CREATE TABLE survey_imports (
    import_id   BINARY(16) NOT NULL,
    survey_id   BINARY(16) NOT NULL,
    imported_on DATE       NOT NULL,
    answers     BIGINT     NOT NULL,
    PRIMARY KEY (import_id, survey_id),
    INDEX survey_imports_survey (survey_id, imported_on)
);

INSERT INTO survey_imports (import_id, survey_id, imported_on, answers)
SELECT b.import_id, b.survey_id, MAX(COALESCE(DATE(i.applied_at), CURRENT_DATE)), COUNT(*)
FROM survey_imported_responses b
         LEFT JOIN imports i ON i.id = b.import_id
GROUP BY b.import_id, b.survey_id;

-- What is known no more of imports whose answers are already deleted: each of them may have brought some to any of the
-- surveys of its government that lost theirs. One answer too many is enough for them not to be taken back.
INSERT INTO survey_imports (import_id, survey_id, imported_on, answers)
SELECT i.id, s.id, DATE(i.applied_at), 1
FROM imports i
         JOIN surveys s ON s.government_id = i.government_id AND s.answers_deleted_on IS NOT NULL
    AND s.questionnaire_version_id IS NULL
WHERE i.kind = 'SURVEY_RESPONSES'
  AND i.status = 'APPLIED'
  AND JSON_VALUE(i.counts, '$.newRows' RETURNING SIGNED)
    > (SELECT COUNT(*) FROM survey_imported_responses b WHERE b.import_id = i.id)
ON DUPLICATE KEY UPDATE answers = survey_imports.answers + 1;
