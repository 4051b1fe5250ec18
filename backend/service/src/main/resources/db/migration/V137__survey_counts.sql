-- How many answered on which day, and what they told of themselves; counted in the transaction of the answers, so that
-- neither the arrivals nor the report reads the answers.
CREATE TABLE survey_counts (
    survey_id BINARY(16)  NOT NULL,
    -- DAY, SEX, AGE_BAND, EDUCATION or OCCUPATION
    fact      VARCHAR(10) NOT NULL,
    -- the day, or the group; UNTOLD where somebody kept it to himself
    value     VARCHAR(20) NOT NULL,
    answers   BIGINT      NOT NULL,
    PRIMARY KEY (survey_id, fact, value)
);

INSERT INTO survey_counts (survey_id, fact, value, answers)
SELECT survey_id, 'DAY', CAST(answered_on AS CHAR), COUNT(*) FROM survey_responses GROUP BY survey_id, answered_on;

INSERT INTO survey_counts (survey_id, fact, value, answers)
SELECT survey_id, 'SEX', COALESCE(sex, 'UNTOLD') AS told, COUNT(*) FROM survey_responses GROUP BY survey_id, told;

INSERT INTO survey_counts (survey_id, fact, value, answers)
SELECT survey_id, 'AGE_BAND', COALESCE(age_band, 'UNTOLD') AS told, COUNT(*)
FROM survey_responses GROUP BY survey_id, told;

INSERT INTO survey_counts (survey_id, fact, value, answers)
SELECT survey_id, 'EDUCATION', COALESCE(education, 'UNTOLD') AS told, COUNT(*)
FROM survey_responses GROUP BY survey_id, told;

INSERT INTO survey_counts (survey_id, fact, value, answers)
SELECT survey_id, 'OCCUPATION', COALESCE(occupation, 'UNTOLD') AS told, COUNT(*)
FROM survey_responses GROUP BY survey_id, told;
