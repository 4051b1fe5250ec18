-- What the person says to a proposed move, and the company somebody gets who hesitates.
CREATE TABLE employee_answers (
    case_id       BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    employee_id   BINARY(16)   NOT NULL,
    answer        VARCHAR(10)  NOT NULL,
    reason        VARCHAR(20)  NULL,
    text          VARCHAR(2000) NULL,
    answered_on   DATE         NOT NULL,
    CONSTRAINT employee_answers_answer CHECK (answer IN ('ACCEPTED', 'REFUSED')),
    CONSTRAINT employee_answers_reason CHECK (answer = 'ACCEPTED' OR reason IS NOT NULL)
);

CREATE TABLE accompaniments (
    id             BINARY(16)    NOT NULL PRIMARY KEY,
    government_id  BINARY(16)    NOT NULL,
    employee_id    BINARY(16)    NOT NULL,
    employee_name  VARCHAR(400)  NOT NULL,
    unit_id        BINARY(16)    NULL,
    companion_id   BINARY(16)    NULL,
    companion_name VARCHAR(400)  NULL,
    origin         VARCHAR(20)   NOT NULL,
    concern_id     BINARY(16)    NULL,
    case_id        BINARY(16)    NULL,
    purpose        VARCHAR(1000) NOT NULL,
    status         VARCHAR(20)   NOT NULL,
    -- last day on which the case waits for it, or null where none waits
    holds_until    DATE          NULL,
    started_on     DATE          NULL,
    outcome        VARCHAR(20)   NULL,
    outcome_note   VARCHAR(2000) NULL,
    ended_on       DATE          NULL,
    created_on     DATE          NOT NULL,
    acts           INT           NOT NULL,
    version        INT           NOT NULL,
    -- One at a time for a case.
    running_case_id BINARY(16) AS (CASE WHEN status IN ('PLANNED', 'RUNNING') THEN case_id ELSE NULL END) STORED,
    CONSTRAINT accompaniments_once UNIQUE (running_case_id),
    CONSTRAINT accompaniments_status CHECK (status IN ('PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    INDEX accompaniments_newest (government_id, created_on, id),
    INDEX accompaniments_of (employee_id),
    INDEX accompaniments_by (companion_id)
);

CREATE TABLE accompaniment_goals (
    id               BINARY(16)    NOT NULL PRIMARY KEY,
    accompaniment_id BINARY(16)    NOT NULL,
    kind             VARCHAR(20)   NOT NULL,
    text             VARCHAR(500)  NOT NULL,
    reached_on       DATE          NULL,
    -- what shows it: number of a certificate, where it was seen
    proof            VARCHAR(500)  NULL,
    INDEX accompaniment_goals_of (accompaniment_id, id)
);

CREATE TABLE accompaniment_meetings (
    id               BINARY(16)    NOT NULL PRIMARY KEY,
    accompaniment_id BINARY(16)    NOT NULL,
    held_on          DATE          NOT NULL,
    note             VARCHAR(2000) NOT NULL,
    noted_by         VARCHAR(200)  NOT NULL,
    INDEX accompaniment_meetings_of (accompaniment_id, held_on, id)
);

CREATE TABLE accompaniment_check_ins (
    accompaniment_id BINARY(16)    NOT NULL,
    code             VARCHAR(20)   NOT NULL,
    due_on           DATE          NOT NULL,
    done_on          DATE          NULL,
    readiness        INT           NULL,
    note             VARCHAR(2000) NULL,
    told             BOOLEAN       NOT NULL,
    PRIMARY KEY (accompaniment_id, code),
    CONSTRAINT accompaniment_check_ins_readiness CHECK (readiness BETWEEN 1 AND 5),
    INDEX accompaniment_check_ins_due (told, due_on)
);
