-- The life of a case after its draft. Cases also come from an agency's proposal or from the employee's own request,
-- so what only a plan can tell may be missing; a case without a plan is a chain of its own.
ALTER TABLE mutation_cases
    MODIFY plan_id          BINARY(16) NULL,
    MODIFY run_id           BINARY(16) NULL,
    MODIFY move_id          BINARY(16) NULL,
    MODIFY reasons          TEXT       NULL,
    MODIFY rule_set         TEXT       NULL,
    MODIFY input_hash       CHAR(64)   NULL,
    MODIFY certificate_hash CHAR(64)   NULL,
    ADD COLUMN origin           VARCHAR(20)  NOT NULL DEFAULT 'PLAN',
    ADD COLUMN motive           VARCHAR(2000) NULL,
    ADD COLUMN status_since     DATETIME(6)  NULL,
    ADD COLUMN due_on           DATE         NULL,
    ADD COLUMN consideration    VARCHAR(30)  NULL,
    ADD COLUMN deviates         BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN decree_number    VARCHAR(120) NULL,
    ADD COLUMN decree_date      DATE         NULL,
    ADD COLUMN placement_change BINARY(16)   NULL,
    ADD COLUMN verdicts         MEDIUMTEXT   NULL,
    DROP INDEX mutation_cases_one_open,
    DROP COLUMN open_employee_id;

UPDATE mutation_cases SET status_since = created_at;

-- Null once the case has ended, and nulls are never equal: one open case a person, whoever writes at the same time.
ALTER TABLE mutation_cases
    MODIFY status_since DATETIME(6) NOT NULL,
    ADD COLUMN open_employee_id BINARY(16) AS (CASE WHEN status IN
        ('COMPLETED', 'CANCELLED', 'REJECTED', 'RETURNED', 'REVOKED') THEN NULL ELSE employee_id END) STORED,
    ADD CONSTRAINT mutation_cases_one_open UNIQUE (government_id, open_employee_id),
    ADD INDEX mutation_cases_chain (chain_id, sequence),
    ADD INDEX mutation_cases_state (government_id, status, number),
    ADD INDEX mutation_cases_clock (status, effective_on);

-- One row a post that cases want; whoever gives seats away holds the rows of all posts of a chain, in the order of
-- their ids, so the last free seat is counted by one at a time.
CREATE TABLE mutation_seat_locks (
    position_id BINARY(16) NOT NULL PRIMARY KEY
);

CREATE TABLE mutation_case_steps (
    id         BINARY(16)    NOT NULL PRIMARY KEY,
    case_id    BINARY(16)    NOT NULL,
    action     VARCHAR(30)   NOT NULL,
    from_state VARCHAR(30)   NOT NULL,
    to_state   VARCHAR(30)   NOT NULL,
    actor_id   BINARY(16)    NULL,
    actor_name VARCHAR(200)  NOT NULL,
    actor_role VARCHAR(30)   NULL,
    reason     VARCHAR(2000) NULL,
    result     VARCHAR(30)   NULL,
    at         DATETIME(6)   NOT NULL,
    due_on     DATE          NULL,
    CONSTRAINT mutation_case_steps_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id),
    INDEX mutation_case_steps_of (case_id, at, id)
);

CREATE TABLE mutation_case_documents (
    id            BINARY(16)    NOT NULL PRIMARY KEY,
    government_id BINARY(16)    NOT NULL,
    case_id       BINARY(16)    NOT NULL,
    employee_id   BINARY(16)    NOT NULL,
    code          VARCHAR(10)   NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    file_name     VARCHAR(200)  NOT NULL,
    media_type    VARCHAR(60)   NOT NULL,
    size_bytes    INT           NOT NULL,
    sha256        CHAR(64)      NOT NULL,
    issued_on     DATE          NULL,
    valid_until   DATE          NULL,
    reason        VARCHAR(2000) NULL,
    uploaded_by   VARCHAR(200)  NOT NULL,
    uploaded_at   DATETIME(6)   NOT NULL,
    checked_by    VARCHAR(200)  NULL,
    checked_at    DATETIME(6)   NULL,
    version       INT           NOT NULL,
    CONSTRAINT mutation_case_documents_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id),
    INDEX mutation_case_documents_of (case_id, code, uploaded_at),
    INDEX mutation_case_documents_person (employee_id, code, uploaded_at)
);

-- The files by their hash: one that serves several cases of a person lies here once.
CREATE TABLE mutation_files (
    government_id BINARY(16) NOT NULL,
    sha256        CHAR(64)   NOT NULL,
    content       LONGBLOB   NOT NULL,
    PRIMARY KEY (government_id, sha256)
);

CREATE TABLE mutation_case_declarations (
    id          BINARY(16)    NOT NULL PRIMARY KEY,
    case_id     BINARY(16)    NOT NULL,
    account_id  BINARY(16)    NOT NULL,
    name        VARCHAR(200)  NOT NULL,
    role        VARCHAR(30)   NOT NULL,
    declared    VARCHAR(20)   NOT NULL,
    relation    VARCHAR(200)  NULL,
    detected    VARCHAR(30)   NULL,
    at          DATETIME(6)   NOT NULL,
    CONSTRAINT mutation_case_declarations_once UNIQUE (case_id, account_id),
    CONSTRAINT mutation_case_declarations_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id)
);

CREATE TABLE mutation_case_waivers (
    id          BINARY(16)    NOT NULL PRIMARY KEY,
    case_id     BINARY(16)    NOT NULL,
    rule        VARCHAR(10)   NOT NULL,
    reason      VARCHAR(2000) NOT NULL,
    document_id BINARY(16)    NOT NULL,
    granted_by  BINARY(16)    NOT NULL,
    granted_by_name VARCHAR(200) NOT NULL,
    at          DATETIME(6)   NOT NULL,
    CONSTRAINT mutation_case_waivers_once UNIQUE (case_id, rule),
    CONSTRAINT mutation_case_waivers_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id),
    CONSTRAINT mutation_case_waivers_document FOREIGN KEY (document_id) REFERENCES mutation_case_documents (id)
);
