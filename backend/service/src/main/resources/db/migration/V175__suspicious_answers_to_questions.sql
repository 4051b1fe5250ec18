-- Suspicious answers to own questionnaires are counted apart, as those of the satisfaction survey are. What was counted
-- together is told apart by what the suspicious answers hold: a code, one of several codes, or a number.
CREATE TABLE survey_question_moved AS
SELECT t.survey_id, t.month, t.question, t.value, COUNT(*) AS answers
FROM survey_question_answers a
         JOIN survey_question_tallies t ON t.survey_id = a.survey_id AND t.month = a.month
WHERE a.suspicious
  AND CASE
          WHEN t.question = '*' THEN TRUE
          WHEN NOT JSON_CONTAINS_PATH(a.answers, 'one', CONCAT('$.', t.question)) THEN FALSE
          WHEN t.value = '*' THEN TRUE
          WHEN JSON_TYPE(JSON_EXTRACT(a.answers, CONCAT('$.', t.question))) IN ('STRING', 'ARRAY')
              THEN JSON_CONTAINS(JSON_EXTRACT(a.answers, CONCAT('$.', t.question)), JSON_QUOTE(t.value))
          ELSE JSON_EXTRACT(a.answers, CONCAT('$.', t.question)) = CAST(t.value AS DECIMAL(65, 10))
    END
GROUP BY t.survey_id, t.month, t.question, t.value;

UPDATE survey_question_tallies t
    JOIN survey_question_moved m USING (survey_id, month, question, value)
SET t.answers = t.answers - m.answers;

ALTER TABLE survey_question_tallies
    ADD COLUMN suspicious BOOLEAN NOT NULL DEFAULT FALSE AFTER month,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (survey_id, month, suspicious, question, value);

INSERT INTO survey_question_tallies (survey_id, month, suspicious, question, value, answers)
SELECT survey_id, month, TRUE, question, value, answers FROM survey_question_moved;

DELETE FROM survey_question_tallies WHERE answers = 0;

ALTER TABLE survey_question_tallies ALTER COLUMN suspicious DROP DEFAULT;

DROP TABLE survey_question_moved;
