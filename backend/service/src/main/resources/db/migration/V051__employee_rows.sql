-- How often the facts of a government were written; bumped by everybody who takes the lock of its facts.
CREATE TABLE fact_revisions (
    government_id BINARY(16) NOT NULL PRIMARY KEY,
    revision      BIGINT     NOT NULL
);

-- Everybody as of today, computed from the facts so that lists of a hundred thousand people can be sorted and filtered
-- by what is otherwise computed. Read only while its state says that it is as new as the facts; may be emptied any time.
-- Unknown days are 9999-12-31 and an unknown rank is '', so that every column that sorts has a value.
CREATE TABLE employee_rows (
    employee_id       BINARY(16)    NOT NULL PRIMARY KEY,
    government_id     BINARY(16)    NOT NULL,
    nip               CHAR(18)      NOT NULL,
    name              VARCHAR(200)  NOT NULL,
    front_title       VARCHAR(60)   NULL,
    back_title        VARCHAR(120)  NULL,
    sex               CHAR(1)       NULL,
    employment_status VARCHAR(10)   NOT NULL,
    legal_status      VARCHAR(4)    NOT NULL,
    rank_code         VARCHAR(4)    NOT NULL,
    education_level   VARCHAR(4)    NULL,
    education_field   VARCHAR(200)  NULL,
    position_id       BINARY(16)    NULL,
    unit_id           BINARY(16)    NULL,
    unit_name         VARCHAR(300)  NULL,
    job_id            BINARY(16)    NULL,
    job_name          VARCHAR(300)  NULL,
    job_class         INT           NULL,
    job_level         VARCHAR(20)   NULL,
    job_family        VARCHAR(40)   NULL,
    placed_since      DATE          NOT NULL,
    retirement_date   DATE          NOT NULL,
    last_predicate    VARCHAR(20)   NULL,
    gaps              INT           NOT NULL,
    quality           DECIMAL(5, 2) NOT NULL,
    INDEX employee_rows_name (government_id, name, employee_id),
    INDEX employee_rows_nip (government_id, nip, employee_id),
    INDEX employee_rows_rank (government_id, rank_code, employee_id),
    INDEX employee_rows_tenure (government_id, placed_since, employee_id),
    INDEX employee_rows_retirement (government_id, retirement_date, employee_id),
    INDEX employee_rows_quality (government_id, quality, employee_id),
    INDEX employee_rows_unit (government_id, unit_id, gaps, quality),
    INDEX employee_rows_job (government_id, job_id)
);

CREATE TABLE employee_row_states (
    government_id BINARY(16) NOT NULL PRIMARY KEY,
    as_of         DATE       NOT NULL,
    revision      BIGINT     NOT NULL,
    rule_set_id   BINARY(16) NOT NULL
);
