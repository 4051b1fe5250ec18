-- Files on their way in. Nothing of a file reaches the facts before somebody accepts it; the id of an import is the
-- change_id of everything it wrote.
CREATE TABLE imports (
    id                 BINARY(16)   NOT NULL PRIMARY KEY,
    government_id      BINARY(16)   NOT NULL,
    kind               VARCHAR(20)  NOT NULL,
    file_name          VARCHAR(255) NOT NULL,
    format             VARCHAR(4)   NOT NULL,
    encoding           VARCHAR(40)  NULL,
    separator_char     VARCHAR(1)   NULL,
    header_row         INT          NOT NULL,
    header_fingerprint BINARY(32)   NOT NULL,
    file_columns       JSON         NOT NULL,
    profile            VARCHAR(20)  NULL,
    mapping            JSON         NOT NULL,
    status             VARCHAR(20)  NOT NULL,
    check_id           BINARY(16)   NULL,
    facts_version      VARCHAR(500) NULL,
    counts             JSON         NOT NULL,
    job_id             BINARY(16)   NULL,
    problem_code       VARCHAR(80)  NULL,
    created_by         BINARY(16)   NULL,
    created_by_name    VARCHAR(120) NOT NULL,
    created_at         DATETIME(6)  NOT NULL,
    applied_at         DATETIME(6)  NULL,
    undone_at          DATETIME(6)  NULL,
    version            INT          NOT NULL,
    CONSTRAINT imports_status CHECK (status IN ('UPLOADED', 'NEEDS_MAPPING', 'CHECKING', 'CHECKED', 'APPLYING',
        'APPLIED', 'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED')),
    INDEX imports_government (government_id, created_at)
);

-- The file in pieces of a megabyte; kept until the import is over.
CREATE TABLE import_files (
    import_id BINARY(16) NOT NULL,
    number    INT        NOT NULL,
    content   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (import_id, number)
);

-- What a check said about each row. A check that runs again writes under a new id, so that two replicas can never mix
-- their rows. row_number is null for what the system knows and the file does not tell.
CREATE TABLE import_rows (
    check_id   BINARY(16)   NOT NULL,
    sequence   INT          NOT NULL,
    row_number_in_file INT  NULL,
    verdict    VARCHAR(10)  NOT NULL,
    natural_key VARCHAR(300) NULL,
    content    MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (check_id, sequence),
    INDEX import_rows_verdict (check_id, verdict, sequence)
);

-- How a government mapped a header the last time.
CREATE TABLE import_mappings (
    government_id      BINARY(16)  NOT NULL,
    kind               VARCHAR(20) NOT NULL,
    header_fingerprint BINARY(32)  NOT NULL,
    mapping            JSON        NOT NULL,
    used_at            DATETIME(6) NOT NULL,
    PRIMARY KEY (government_id, kind, header_fingerprint)
);

-- What happened, for systems that read along. The number is given under a lock on change_heads: a smaller number is
-- never committed after a greater one was visible, so a reader that has seen number n has seen everything up to n.
CREATE TABLE changes (
    government_id BINARY(16)  NOT NULL,
    sequence      BIGINT      NOT NULL,
    type          VARCHAR(80) NOT NULL,
    subject_type  VARCHAR(60) NOT NULL,
    subject_id    BINARY(16)  NOT NULL,
    effective_on  DATE        NULL,
    recorded_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (government_id, sequence)
);

CREATE TABLE change_heads (
    government_id BINARY(16) NOT NULL PRIMARY KEY,
    sequence      BIGINT     NOT NULL
);
