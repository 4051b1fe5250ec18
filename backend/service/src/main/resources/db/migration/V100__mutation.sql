-- Each transfer is a case. The first slice knows drafts only.
CREATE TABLE mutation_case_counters (
    government_id BINARY(16) NOT NULL,
    year          INT        NOT NULL,
    last_number   INT        NOT NULL,
    PRIMARY KEY (government_id, year)
);

CREATE TABLE mutation_cases (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    government_id    BINARY(16)   NOT NULL,
    number           VARCHAR(60)  NOT NULL,
    status           VARCHAR(30)  NOT NULL,
    kind             VARCHAR(30)  NOT NULL,
    employee_id      BINARY(16)   NOT NULL,
    nip              CHAR(18)     NOT NULL,
    employee_name    VARCHAR(400) NOT NULL,
    from_position_id BINARY(16)   NOT NULL,
    to_position_id   BINARY(16)   NOT NULL,
    from_position    TEXT         NOT NULL,
    to_position      TEXT         NOT NULL,
    from_unit_id     BINARY(16)   NOT NULL,
    to_unit_id       BINARY(16)   NOT NULL,
    plan_id          BINARY(16)   NOT NULL,
    run_id           BINARY(16)   NOT NULL,
    move_id          BINARY(16)   NOT NULL,
    chain_id         BINARY(16)   NOT NULL,
    group_number     INT          NOT NULL,
    sequence         INT          NOT NULL,
    effective_on     DATE         NOT NULL,
    reasons          TEXT         NOT NULL,
    rule_set         TEXT         NOT NULL,
    input_hash       CHAR(64)     NOT NULL,
    certificate_hash CHAR(64)     NOT NULL,
    created_by       BINARY(16)   NULL,
    created_at       DATETIME(6)  NOT NULL,
    version          INT          NOT NULL,
    -- Null once the case has ended, and nulls are never equal: one open case a person, whoever writes at the same time.
    open_employee_id BINARY(16) AS (CASE WHEN status IN ('COMPLETED', 'CANCELLED', 'REJECTED') THEN NULL
        ELSE employee_id END) STORED,
    CONSTRAINT mutation_cases_number UNIQUE (government_id, number),
    CONSTRAINT mutation_cases_one_open UNIQUE (government_id, open_employee_id),
    CONSTRAINT mutation_cases_move UNIQUE (move_id),
    INDEX mutation_cases_newest (government_id, created_at, id),
    INDEX mutation_cases_plan (plan_id, group_number, sequence)
);
