-- Notices (domain reference 8.1). What is being written stands here; what was sent stands in its editions, for good.
CREATE TABLE notices (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    government_id    BINARY(16)   NOT NULL,
    -- root of the units its author answers for; null for the whole government
    unit_id          BINARY(16)   NULL,
    status           VARCHAR(10)  NOT NULL,
    edition          INT          NOT NULL,
    title            VARCHAR(200) NOT NULL,
    body             MEDIUMTEXT   NOT NULL,
    audience         TEXT         NOT NULL,
    by_mail          BOOLEAN      NOT NULL,
    -- the plan whose movers may read their personal letters once the notice is sent
    releases_plan_id BINARY(16)   NULL,
    correction       VARCHAR(500) NULL,
    send_at          DATETIME(6)  NULL,
    created_by       BINARY(16)   NULL,
    created_by_name  VARCHAR(120) NOT NULL,
    created_at       DATETIME(6)  NOT NULL,
    version          INT          NOT NULL,
    CONSTRAINT notices_status CHECK (status IN ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT', 'WITHDRAWN')),
    INDEX notices_newest (government_id, created_at, id),
    INDEX notices_due (status, send_at)
);

CREATE TABLE notice_editions (
    notice_id        BINARY(16)   NOT NULL,
    edition          INT          NOT NULL,
    government_id    BINARY(16)   NOT NULL,
    title            VARCHAR(200) NOT NULL,
    body             MEDIUMTEXT   NOT NULL,
    correction       VARCHAR(500) NULL,
    by_mail          BOOLEAN      NOT NULL,
    releases_plan_id BINARY(16)   NULL,
    begun_at         DATETIME(6)  NOT NULL,
    begun_by_name    VARCHAR(120) NOT NULL,
    -- null until its readers are written down
    recipients       INT          NULL,
    finished_at      DATETIME(6)  NULL,
    reminders        INT          NOT NULL,
    reminded_at      DATETIME(6)  NULL,
    PRIMARY KEY (notice_id, edition),
    INDEX notice_editions_release (releases_plan_id, finished_at)
);

-- One row a person and edition: to whom it goes, that it came, that it was read. The key is what keeps a sending that was
-- cut off and taken up again from reaching anybody twice.
CREATE TABLE notice_receipts (
    notice_id     BINARY(16)   NOT NULL,
    edition       INT          NOT NULL,
    employee_id   BINARY(16)   NOT NULL,
    government_id BINARY(16)   NOT NULL,
    -- as it was when the edition was sent; sixteen zero bytes for somebody without a post
    unit_id       BINARY(16)   NOT NULL,
    name          VARCHAR(400) NOT NULL,
    address       VARCHAR(200) NULL,
    delivered_at  DATETIME(6)  NULL,
    read_at       DATETIME(6)  NULL,
    PRIMARY KEY (notice_id, edition, employee_id),
    INDEX notice_receipts_waiting (notice_id, edition, delivered_at, employee_id),
    INDEX notice_receipts_named (notice_id, edition, name, employee_id),
    INDEX notice_receipts_inbox (employee_id, delivered_at, notice_id)
);

-- How many of a unit got an edition and how many have read it, changed in the same transaction as the receipts.
CREATE TABLE notice_tallies (
    notice_id BINARY(16) NOT NULL,
    edition   INT        NOT NULL,
    unit_id   BINARY(16) NOT NULL,
    delivered INT        NOT NULL,
    read_by   INT        NOT NULL,
    PRIMARY KEY (notice_id, edition, unit_id),
    INDEX notice_tallies_unit (unit_id, notice_id)
);

-- Letters to the mail server. A row is taken for a while, sent outside of any transaction, then marked.
CREATE TABLE notice_mails (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    notice_id     BINARY(16)   NOT NULL,
    edition       INT          NOT NULL,
    employee_id   BINARY(16)   NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    -- 0: the notice itself; n: its n-th reminder
    reminder      INT          NOT NULL,
    name          VARCHAR(400) NOT NULL,
    address       VARCHAR(200) NOT NULL,
    status        VARCHAR(10)  NOT NULL,
    attempts      INT          NOT NULL,
    next_try_at   DATETIME(6)  NOT NULL,
    problem       VARCHAR(40)  NULL,
    ended_at      DATETIME(6)  NULL,
    CONSTRAINT notice_mails_status CHECK (status IN ('QUEUED', 'SENT', 'BOUNCED', 'FAILED')),
    CONSTRAINT notice_mails_once UNIQUE (notice_id, edition, employee_id, reminder),
    INDEX notice_mails_due (status, next_try_at),
    INDEX notice_mails_named (notice_id, edition, name, id)
);
