-- What every feature needs: work that runs in the background and answers that are given only once.
-- All instants are UTC. "Never" is 9999-12-31, so that open intervals can be indexed and compared.

CREATE TABLE background_jobs (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    government_id    BINARY(16)   NOT NULL,
    kind             VARCHAR(40)  NOT NULL,
    subject_type     VARCHAR(40)  NOT NULL,
    subject_id       BINARY(16)   NOT NULL,
    payload          JSON         NOT NULL,
    status           VARCHAR(20)  NOT NULL,
    progress         DOUBLE       NOT NULL,
    phase            VARCHAR(60)  NOT NULL,
    attempts         INT          NOT NULL,
    cancel_requested BOOLEAN      NOT NULL,
    problem_code     VARCHAR(80)  NULL,
    created_by       BINARY(16)   NULL,
    created_at       DATETIME(6)  NOT NULL,
    started_at       DATETIME(6)  NULL,
    leased_until     DATETIME(6)  NULL,
    finished_at      DATETIME(6)  NULL,
    version          INT          NOT NULL,
    CONSTRAINT background_jobs_status CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    INDEX background_jobs_queue (status, created_at),
    INDEX background_jobs_subject (subject_id),
    INDEX background_jobs_government (government_id, created_at)
);

CREATE TABLE idempotency_keys (
    account_id  BINARY(16)   NOT NULL,
    idem_key    VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    fingerprint BINARY(32)   NOT NULL,
    response    JSON         NULL,
    created_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, idem_key),
    INDEX idempotency_keys_age (created_at)
);
