-- Programmes of transfers. What decides (rules, criteria) and the seats are written down when it is published, and so is
-- their fingerprint; nothing of them changes afterwards.
CREATE TABLE transfer_programmes (
    id              BINARY(16)    NOT NULL PRIMARY KEY,
    government_id   BINARY(16)    NOT NULL,
    code            VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status          VARCHAR(10)   NOT NULL,
    name            VARCHAR(200)  NOT NULL,
    description     VARCHAR(2000) NOT NULL,
    calendar        TEXT          NOT NULL,
    plan_ids        TEXT          NOT NULL,
    contacts        VARCHAR(1000) NOT NULL,
    -- null until published
    basis           MEDIUMTEXT    NULL,
    seats           MEDIUMTEXT    NULL,
    fingerprint     CHAR(64)      NULL,
    published_at    DATETIME(6)   NULL,
    closed_at       DATETIME(6)   NULL,
    created_by_name VARCHAR(120)  NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    version         INT           NOT NULL,
    CONSTRAINT transfer_programmes_code UNIQUE (code),
    CONSTRAINT transfer_programmes_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    CONSTRAINT transfer_programmes_fixed CHECK (status = 'DRAFT' OR (basis IS NOT NULL AND fingerprint IS NOT NULL)),
    INDEX transfer_programmes_newest (government_id, created_at, id)
);
