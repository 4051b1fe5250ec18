-- Worries of employees before and after a move (domain reference 8.2), with a name or without.
CREATE TABLE concerns (
    id             BINARY(16)    NOT NULL PRIMARY KEY,
    government_id  BINARY(16)    NOT NULL,
    anonymous      BOOLEAN       NOT NULL,
    employee_id    BINARY(16)    NULL,
    employee_name  VARCHAR(400)  NULL,
    -- where the person works; of a worry without a name the agency the person named, or null
    unit_id        BINARY(16)    NULL,
    case_id        BINARY(16)    NULL,
    plan_id        BINARY(16)    NULL,
    category       VARCHAR(30)   NOT NULL,
    severity       INT           NOT NULL,
    text           TEXT          NOT NULL,
    channel        VARCHAR(20)   NOT NULL,
    status         VARCHAR(20)   NOT NULL,
    -- only the day: a time would lead to whoever was at a screen then
    raised_on      DATE          NOT NULL,
    handler_id     BINARY(16)    NULL,
    handler_name   VARCHAR(200)  NULL,
    -- the day from which the clock counts, and its last working day
    clock_from     DATE          NOT NULL,
    due_on         DATE          NOT NULL,
    answered_on    DATE          NULL,
    answer         TEXT          NULL,
    follow_up      VARCHAR(30)   NULL,
    follow_up_note VARCHAR(2000) NULL,
    late           BOOLEAN       NOT NULL,
    satisfaction   INT           NULL,
    closed_on      DATE          NULL,
    -- HMAC of the reply token of a worry without a name
    reply_hash     BINARY(32)    NULL,
    -- what somebody without a name did is told to the log on a later day
    untold         BOOLEAN       NOT NULL,
    version        INT           NOT NULL,
    CONSTRAINT concerns_reply UNIQUE (reply_hash),
    CONSTRAINT concerns_severity CHECK (severity BETWEEN 1 AND 5),
    CONSTRAINT concerns_satisfaction CHECK (satisfaction BETWEEN 1 AND 5),
    CONSTRAINT concerns_status CHECK (status IN ('OPEN', 'IN_HANDLING', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    CONSTRAINT concerns_without_a_name CHECK (NOT anonymous OR (employee_id IS NULL AND employee_name IS NULL
        AND case_id IS NULL AND plan_id IS NULL AND reply_hash IS NOT NULL)),
    CONSTRAINT concerns_with_a_name CHECK (anonymous OR (employee_id IS NOT NULL AND reply_hash IS NULL)),
    INDEX concerns_newest (government_id, raised_on, id),
    INDEX concerns_of (employee_id, raised_on),
    INDEX concerns_untold (untold)
);

-- What was added to a worry by the one who has it.
CREATE TABLE concern_additions (
    concern_id BINARY(16) NOT NULL,
    sequence   INT        NOT NULL,
    added_on   DATE       NOT NULL,
    text       TEXT       NOT NULL,
    PRIMARY KEY (concern_id, sequence)
);

-- The key under which reply tokens are hashed.
CREATE TABLE concern_secrets (
    government_id BINARY(16) NOT NULL PRIMARY KEY,
    secret        BINARY(32) NOT NULL
);
