-- What is held while the working time of a person is counted: loans ordered or made longer at the same time.
CREATE TABLE mutation_person_locks (
    employee_id BINARY(16) NOT NULL PRIMARY KEY
);

INSERT INTO mutation_person_locks (employee_id) SELECT DISTINCT employee_id FROM temporary_assignments;

-- The state agency's recommendation from its portal (I-MUT, domain reference 1.4). It has no public interface: what the
-- portal says is written down for each case, with the paper. A case without a row has not been sent.
CREATE TABLE mutation_recommendations (
    case_id       BINARY(16)    NOT NULL PRIMARY KEY,
    government_id BINARY(16)    NOT NULL,
    status        VARCHAR(20)   NOT NULL,
    number        VARCHAR(120)  NULL,
    issued_on     DATE          NULL,
    note          VARCHAR(2000) NULL,
    file_name     VARCHAR(200)  NULL,
    media_type    VARCHAR(60)   NULL,
    sha256        CHAR(64)      NULL,
    recorded_by   VARCHAR(200)  NOT NULL,
    recorded_at   DATETIME(6)   NOT NULL,
    CONSTRAINT mutation_recommendations_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id),
    INDEX mutation_recommendations_state (government_id, status)
);

-- The archive that is handed in at the portal: one row a making, which counts once it has a size. It is kept in parts,
-- because with all documents of many people it may be larger than one statement.
CREATE TABLE preflight_packs (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    meeting_id    BINARY(16)   NOT NULL,
    size_bytes    BIGINT       NULL,
    missing       INT          NOT NULL DEFAULT 0,
    made_by       VARCHAR(200) NOT NULL,
    made_at       DATETIME(6)  NOT NULL,
    CONSTRAINT preflight_packs_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id),
    INDEX preflight_packs_newest (meeting_id, made_at)
);

CREATE TABLE preflight_parts (
    pack_id BINARY(16) NOT NULL,
    number  INT        NOT NULL,
    content LONGBLOB   NOT NULL,
    PRIMARY KEY (pack_id, number),
    CONSTRAINT preflight_parts_pack FOREIGN KEY (pack_id) REFERENCES preflight_packs (id) ON DELETE CASCADE
);
