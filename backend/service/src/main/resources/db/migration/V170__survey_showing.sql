-- How a survey is shown: languages of its page, order of the elements (the sources show U8 and U9 in either order), and
-- elements that do not apply to the service. Answers are kept by element whatever the order. Surveys that exist were
-- offered in all three languages and stay so.
ALTER TABLE surveys
    ADD COLUMN languages     VARCHAR(20) NOT NULL DEFAULT 'id,en,jv',
    ADD COLUMN element_order VARCHAR(20) NOT NULL DEFAULT 'QUESTIONNAIRE',
    ADD COLUMN left_out      VARCHAR(30) NOT NULL DEFAULT '',
    ADD CONSTRAINT surveys_element_order CHECK (element_order IN ('QUESTIONNAIRE', 'LIST'));
