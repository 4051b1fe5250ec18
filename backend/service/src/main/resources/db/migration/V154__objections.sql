-- Formal objections (keberatan, PP 79/2021) against the decree of a transfer.
CREATE TABLE objections (
    id                BINARY(16)    NOT NULL PRIMARY KEY,
    government_id     BINARY(16)    NOT NULL,
    number            VARCHAR(60)   NOT NULL,
    case_id           BINARY(16)    NOT NULL,
    case_number       VARCHAR(60)   NOT NULL,
    employee_id       BINARY(16)    NOT NULL,
    employee_name     VARCHAR(400)  NOT NULL,
    nip               CHAR(18)      NOT NULL,
    decree_number     VARCHAR(120)  NOT NULL,
    decree_date       DATE          NOT NULL,
    received_on       DATE          NOT NULL,
    receipt_recorded  BOOLEAN       NOT NULL,
    last_day          DATE          NOT NULL,
    filed_at          DATETIME(6)   NOT NULL,
    filed_on          DATE          NOT NULL,
    status            VARCHAR(20)   NOT NULL,
    grounds           TEXT          NOT NULL,
    request           VARCHAR(2000) NOT NULL,
    evidence          TEXT          NOT NULL,
    due_on            DATE          NOT NULL,
    result            VARCHAR(20)   NULL,
    consequence       VARCHAR(20)   NULL,
    decision_reasons  TEXT          NULL,
    decided_on        DATE          NULL,
    decided_by        BINARY(16)    NULL,
    decided_by_name   VARCHAR(200)  NULL,
    late_decision     BOOLEAN       NOT NULL,
    new_case_id       BINARY(16)    NULL,
    suspended_on      DATE          NULL,
    suspension_reason VARCHAR(2000) NULL,
    version           INT           NOT NULL,
    -- One objection against a decree; one that was withdrawn does not count.
    standing_case_id  BINARY(16) AS (CASE WHEN status = 'WITHDRAWN' THEN NULL ELSE case_id END) STORED,
    CONSTRAINT objections_number UNIQUE (government_id, number),
    CONSTRAINT objections_once UNIQUE (standing_case_id),
    CONSTRAINT objections_status CHECK (status IN ('FILED', 'LATE', 'DECIDED', 'CARRIED_OUT', 'WITHDRAWN')),
    INDEX objections_newest (government_id, filed_at, id),
    INDEX objections_of (employee_id)
);

CREATE TABLE objection_counters (
    government_id BINARY(16) NOT NULL,
    year          INT        NOT NULL,
    last_number   INT        NOT NULL,
    PRIMARY KEY (government_id, year)
);

-- The day on which the person got the decree, as the office has proof of it.
CREATE TABLE decree_receipts (
    case_id       BINARY(16)   NOT NULL,
    decree_number VARCHAR(120) NOT NULL,
    government_id BINARY(16)   NOT NULL,
    received_on   DATE         NOT NULL,
    proof         VARCHAR(500) NOT NULL,
    recorded_by   VARCHAR(200) NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (case_id, decree_number)
);
