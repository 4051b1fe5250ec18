-- Which employees may fetch a one-time token, and whether they did: nothing of the token, no time. All of it is deleted
-- when the survey closes; how many were invited stays with the survey.
CREATE TABLE survey_invitations (
    survey_id   BINARY(16) NOT NULL,
    employee_id BINARY(16) NOT NULL,
    fetched     BOOLEAN    NOT NULL DEFAULT FALSE,
    PRIMARY KEY (survey_id, employee_id),
    INDEX survey_invitations_employee (employee_id)
);
