-- A case may have a second party: a government of this installation, or one outside it that is known by its name only.
-- What lies outside has no ids here.
ALTER TABLE mutation_cases
    MODIFY employee_id      BINARY(16) NULL,
    MODIFY from_position_id BINARY(16) NULL,
    MODIFY to_position_id   BINARY(16) NULL,
    MODIFY from_unit_id     BINARY(16) NULL,
    MODIFY to_unit_id       BINARY(16) NULL,
    ADD COLUMN direction                 VARCHAR(20)  NULL,
    ADD COLUMN counterpart_government_id BINARY(16)   NULL,
    ADD COLUMN counterpart_name          VARCHAR(200) NULL,
    ADD COLUMN owner_name                VARCHAR(200) NULL,
    ADD COLUMN handed_over               TEXT         NULL,
    ADD COLUMN release_verdicts          MEDIUMTEXT   NULL,
    ADD COLUMN receiver_employee_id      BINARY(16)   NULL,
    ADD COLUMN origin_change             BINARY(16)   NULL,
    ADD COLUMN state_outcome             VARCHAR(10)  NULL,
    ADD COLUMN state_number              VARCHAR(120) NULL,
    ADD COLUMN state_date                DATE         NULL,
    ADD COLUMN transfer_issuer           VARCHAR(20)  NULL,
    ADD COLUMN transfer_number           VARCHAR(120) NULL,
    ADD COLUMN transfer_date             DATE         NULL,
    ADD COLUMN transfer_effective_on     DATE         NULL,
    ADD INDEX mutation_cases_counterpart (counterpart_government_id, number);

-- Ids of people are unique in the installation, so one open case a person holds across governments too. Somebody from
-- outside has no id yet; there the number stands for the person.
ALTER TABLE mutation_cases
    DROP INDEX mutation_cases_one_open,
    ADD CONSTRAINT mutation_cases_one_open UNIQUE (open_employee_id),
    ADD COLUMN open_outside_nip CHAR(18) AS (CASE WHEN employee_id IS NOT NULL OR status IN
        ('COMPLETED', 'CANCELLED', 'REJECTED', 'RETURNED', 'REVOKED') THEN NULL ELSE nip END) STORED,
    ADD CONSTRAINT mutation_cases_one_open_outside UNIQUE (open_outside_nip);

-- Who wrote it: the other side sees less.
ALTER TABLE mutation_case_steps
    ADD COLUMN government_id BINARY(16)   NULL,
    ADD COLUMN letter_number VARCHAR(120) NULL,
    ADD COLUMN letter_date   DATE         NULL;

ALTER TABLE mutation_case_documents
    MODIFY employee_id BINARY(16) NULL;

ALTER TABLE mutation_case_declarations
    ADD COLUMN government_id BINARY(16) NULL;

UPDATE mutation_case_declarations d JOIN mutation_cases c ON c.id = d.case_id SET d.government_id = c.government_id;

ALTER TABLE mutation_case_waivers
    ADD COLUMN government_id BINARY(16) NULL;

UPDATE mutation_case_waivers w JOIN mutation_cases c ON c.id = w.case_id SET w.government_id = c.government_id;

-- Each side waives its own rules.
ALTER TABLE mutation_case_waivers
    MODIFY government_id BINARY(16) NOT NULL,
    ADD CONSTRAINT mutation_case_waivers_each UNIQUE (case_id, government_id, rule),
    DROP INDEX mutation_case_waivers_once;
