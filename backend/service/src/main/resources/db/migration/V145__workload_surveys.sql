-- Units are asked what they do: a form a unit, signed by whoever hands it in. What is accepted becomes workload metrics;
-- change_id is that change, so that it can be taken back.
CREATE TABLE workload_surveys (
    id            BINARY(16)    NOT NULL PRIMARY KEY,
    government_id BINARY(16)    NOT NULL,
    title         VARCHAR(200)  NOT NULL,
    period        INT           NOT NULL,
    due_on        DATE          NOT NULL,
    note          VARCHAR(1000) NULL,
    status        VARCHAR(10)   NOT NULL,
    opened_by     BINARY(16)    NULL,
    -- Figures that were known then stand beside the answers, also once the answers have taken their place.
    opened_at     DATETIME(6)   NOT NULL,
    version       INT           NOT NULL,
    CONSTRAINT workload_surveys_status CHECK (status IN ('OPEN', 'CLOSED')),
    INDEX workload_surveys_newest (government_id, id)
);

CREATE TABLE workload_forms (
    id                BINARY(16)    NOT NULL PRIMARY KEY,
    government_id     BINARY(16)    NOT NULL,
    survey_id         BINARY(16)    NOT NULL,
    unit_id           BINARY(16)    NOT NULL,
    status            VARCHAR(10)   NOT NULL,
    saves             INT           NOT NULL,
    submitted_by      BINARY(16)    NULL,
    submitted_by_name VARCHAR(120)  NULL,
    submitted_at      DATETIME(6)   NULL,
    submitted_late    BOOLEAN       NOT NULL,
    reviewed_by       BINARY(16)    NULL,
    reviewed_by_name  VARCHAR(120)  NULL,
    reviewed_at       DATETIME(6)   NULL,
    reason            VARCHAR(1000) NULL,
    change_id         BINARY(16)    NULL,
    version           INT           NOT NULL,
    CONSTRAINT workload_forms_status CHECK (status IN ('OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    CONSTRAINT workload_forms_accepted CHECK ((status = 'ACCEPTED') = (change_id IS NOT NULL)),
    CONSTRAINT workload_forms_survey FOREIGN KEY (survey_id) REFERENCES workload_surveys (id),
    UNIQUE INDEX workload_forms_once (survey_id, unit_id),
    INDEX workload_forms_unit (government_id, unit_id, status)
);

CREATE TABLE workload_form_tasks (
    form_id          BINARY(16)     NOT NULL,
    position_id      BINARY(16)     NOT NULL,
    task_code        VARCHAR(60)    NOT NULL COLLATE utf8mb4_0900_bin,
    number           INT            NOT NULL,
    task_name        VARCHAR(500)   NOT NULL,
    method           VARCHAR(20)    NOT NULL,
    volume           DECIMAL(18, 4) NULL,
    unit             VARCHAR(60)    NULL,
    frequency        VARCHAR(10)    NOT NULL,
    minutes_per_unit DECIMAL(18, 4) NULL,
    ability          DECIMAL(18, 4) NULL,
    shifts           DECIMAL(6, 2)  NULL,
    direct_need      DECIMAL(12, 4) NULL,
    evidence_level   VARCHAR(20)    NOT NULL,
    evidence         VARCHAR(500)   NULL,
    remark           VARCHAR(500)   NULL,
    PRIMARY KEY (form_id, position_id, task_code),
    CONSTRAINT workload_form_tasks_form FOREIGN KEY (form_id) REFERENCES workload_forms (id)
);
