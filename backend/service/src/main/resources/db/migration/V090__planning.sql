-- A plan is a question (units, days, weights); a run is an answer with its proof. Results belong to a run and are
-- written once, in the transaction that turns the run to PLANNED.
CREATE TABLE plans (
    id              BINARY(16)    NOT NULL PRIMARY KEY,
    government_id   BINARY(16)    NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    name            VARCHAR(200)  NOT NULL,
    description     VARCHAR(2000) NULL,
    question        TEXT          NOT NULL,
    latest_run_id   BINARY(16)    NULL,
    has_cases       BOOLEAN       NOT NULL,
    created_by      BINARY(16)    NULL,
    created_by_name VARCHAR(120)  NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    version         INT           NOT NULL,
    CONSTRAINT plans_status CHECK (status IN ('DRAFT', 'RUNNING', 'PLANNED', 'FAILED', 'CANCELLED', 'STALE')),
    CONSTRAINT plans_government FOREIGN KEY (government_id) REFERENCES governments (id),
    INDEX plans_newest (government_id, created_at, id)
);

-- The secret under which people get their pseudonyms; it never leaves the service. See ADR 0004.
CREATE TABLE planning_secrets (
    government_id BINARY(16) NOT NULL PRIMARY KEY,
    secret        BINARY(32) NOT NULL
);

CREATE TABLE plan_runs (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    plan_id          BINARY(16)   NOT NULL,
    government_id    BINARY(16)   NOT NULL,
    job_id           BINARY(16)   NOT NULL,
    status           VARCHAR(20)  NOT NULL,
    problem_code     VARCHAR(80)  NULL,
    started_at       DATETIME(6)  NOT NULL,
    finished_at      DATETIME(6)  NULL,
    rule_set_id      BINARY(16)   NULL,
    rule_set_version INT          NULL,
    rule_set_name    VARCHAR(200) NULL,
    input_hash       CHAR(64)     NULL,
    instance_hash    CHAR(64)     NULL,
    certificate_hash CHAR(64)     NULL,
    person_key       BINARY(32)   NULL,
    seed             CHAR(64)     NULL,
    solver_version   VARCHAR(60)  NULL,
    lottery          VARCHAR(20)  NULL,
    objective_before BIGINT       NULL,
    objective_after  BIGINT       NULL,
    people           INT          NULL,
    movable          INT          NULL,
    posts            INT          NULL,
    arcs             BIGINT       NULL,
    moves            INT          NULL,
    chains           INT          NULL,
    cycles           INT          NULL,
    shortage_before  INT          NULL,
    shortage_after   INT          NULL,
    surplus_before   INT          NULL,
    surplus_after    INT          NULL,
    accepted         BOOLEAN      NULL,
    checked_at       DATETIME(6)  NULL,
    pairs_checked    BIGINT       NULL,
    problems         JSON         NULL,
    CONSTRAINT plan_runs_status CHECK (status IN ('RUNNING', 'PLANNED', 'FAILED', 'CANCELLED')),
    -- Nothing is shown as planned that the verifier has not accepted.
    CONSTRAINT plan_runs_proven CHECK (status <> 'PLANNED' OR (accepted = TRUE AND instance_hash IS NOT NULL
        AND certificate_hash IS NOT NULL)),
    CONSTRAINT plan_runs_plan FOREIGN KEY (plan_id) REFERENCES plans (id) ON DELETE CASCADE,
    INDEX plan_runs_of (plan_id, started_at)
);

-- The large texts apart from the rows that lists read. All gzip. instance and certificate hold pseudonyms and may be
-- given to outsiders; facts is the frozen input with the people's data and never leaves the service.
CREATE TABLE plan_run_texts (
    run_id      BINARY(16) NOT NULL PRIMARY KEY,
    instance    LONGBLOB   NOT NULL,
    certificate LONGBLOB   NOT NULL,
    facts       LONGBLOB   NOT NULL,
    CONSTRAINT plan_run_texts_run FOREIGN KEY (run_id) REFERENCES plan_runs (id) ON DELETE CASCADE
);

-- Every post of the run with its names as they were, before and after.
CREATE TABLE plan_posts (
    run_id       BINARY(16)     NOT NULL,
    position_id  BINARY(16)     NOT NULL,
    code         VARCHAR(80)    NOT NULL,
    job_id       BINARY(16)     NOT NULL,
    job_name     VARCHAR(300)   NOT NULL,
    job_class    INT            NOT NULL,
    unit_id      BINARY(16)     NOT NULL,
    unit_name    VARCHAR(300)   NOT NULL,
    agency_id    BINARY(16)     NOT NULL,
    agency_name  VARCHAR(300)   NOT NULL,
    need         INT            NOT NULL,
    raw_need     DECIMAL(14, 4) NULL,
    before_count INT            NOT NULL,
    after_count  INT            NOT NULL,
    minimum      INT            NOT NULL,
    arrivals     INT            NOT NULL,
    departures   INT            NOT NULL,
    price        BIGINT         NOT NULL,
    PRIMARY KEY (run_id, position_id),
    INDEX plan_posts_unit (run_id, unit_id),
    CONSTRAINT plan_posts_run FOREIGN KEY (run_id) REFERENCES plan_runs (id) ON DELETE CASCADE
);

CREATE TABLE plan_moves (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    run_id           BINARY(16)   NOT NULL,
    employee_id      BINARY(16)   NOT NULL,
    pseudonym        VARCHAR(40)  NOT NULL,
    nip              CHAR(18)     NOT NULL,
    name             VARCHAR(400) NOT NULL,
    from_position_id BINARY(16)   NOT NULL,
    to_position_id   BINARY(16)   NOT NULL,
    chain_id         BINARY(16)   NOT NULL,
    chain_number     INT          NOT NULL,
    chain_kind       VARCHAR(10)  NOT NULL,
    sequence         INT          NOT NULL,
    fit_before       INT          NOT NULL,
    fit_after        INT          NOT NULL,
    km_before        INT          NOT NULL,
    km_after         INT          NOT NULL,
    cost_move        BIGINT       NOT NULL,
    cost_fit         BIGINT       NOT NULL,
    cost_distance    BIGINT       NOT NULL,
    cost_wish        BIGINT       NOT NULL,
    cost_relief      BIGINT       NOT NULL,
    cost_total       BIGINT       NOT NULL,
    reasons          JSON         NOT NULL,
    case_id          BINARY(16)   NULL,
    CONSTRAINT plan_moves_once UNIQUE (run_id, employee_id),
    CONSTRAINT plan_moves_order UNIQUE (run_id, chain_number, sequence),
    INDEX plan_moves_name (run_id, name, id),
    CONSTRAINT plan_moves_run FOREIGN KEY (run_id) REFERENCES plan_runs (id) ON DELETE CASCADE
);

CREATE TABLE plan_shortages (
    run_id    BINARY(16) NOT NULL,
    number    INT        NOT NULL,
    demand    INT        NOT NULL,
    available INT        NOT NULL,
    missing   INT        NOT NULL,
    positions JSON       NOT NULL,
    by_job    JSON       NOT NULL,
    PRIMARY KEY (run_id, number),
    CONSTRAINT plan_shortages_run FOREIGN KEY (run_id) REFERENCES plan_runs (id) ON DELETE CASCADE
);
