-- Append only. Each row holds the hash of the row before it within its government.
CREATE TABLE audit_entries (
    government_id BINARY(16)   NOT NULL,
    sequence      BIGINT       NOT NULL,
    at            DATETIME(6)  NOT NULL,
    account_id    BINARY(16)   NULL,
    username      VARCHAR(120) NOT NULL,
    roles         VARCHAR(200) NOT NULL,
    action        VARCHAR(80)  NOT NULL,
    entity_type   VARCHAR(60)  NOT NULL,
    entity_id     BINARY(16)   NOT NULL,
    reason        VARCHAR(1000) NULL,
    before_state  JSON         NULL,
    after_state   JSON         NULL,
    content       MEDIUMTEXT   NOT NULL,
    previous_hash BINARY(32)   NOT NULL,
    hash          BINARY(32)   NOT NULL,
    PRIMARY KEY (government_id, sequence),
    INDEX audit_entries_entity (government_id, entity_id),
    INDEX audit_entries_at (government_id, at)
);

-- The end of each government's chain; locked while a row is appended.
CREATE TABLE audit_heads (
    government_id BINARY(16) NOT NULL PRIMARY KEY,
    sequence      BIGINT     NOT NULL,
    hash          BINARY(32) NOT NULL
);
