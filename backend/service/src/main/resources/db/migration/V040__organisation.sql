CREATE TABLE governments (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    code       VARCHAR(40)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    time_zone  VARCHAR(40)  NOT NULL,
    head_title VARCHAR(60)  NOT NULL,
    demo       BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    CONSTRAINT governments_code UNIQUE (code),
    CONSTRAINT governments_kind CHECK (kind IN ('KOTA', 'KABUPATEN', 'PROVINSI'))
);

-- Districts: where units stand and people live. Distances are computed between their centres.
CREATE TABLE zones (
    government_id BINARY(16)    NOT NULL,
    code          VARCHAR(40)   NOT NULL COLLATE utf8mb4_0900_bin,
    name          VARCHAR(120)  NOT NULL,
    latitude      DECIMAL(9, 6) NULL,
    longitude     DECIMAL(9, 6) NULL,
    PRIMARY KEY (government_id, code)
);

-- Facts are kept in two times. valid_from/valid_to: when it holds (half open). recorded_at/superseded_at:
-- when it was known. A row is never changed but for its superseded_ columns. change_id names the import or
-- command that wrote it, so that a change can be undone by a later change.

CREATE TABLE units (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    government_id BINARY(16)  NOT NULL,
    code          VARCHAR(60) NOT NULL COLLATE utf8mb4_0900_bin,
    CONSTRAINT units_code UNIQUE (government_id, code)
);

CREATE TABLE unit_versions (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    unit_id       BINARY(16)   NOT NULL,
    government_id BINARY(16)   NOT NULL,
    parent_id     BINARY(16)   NULL,
    name          VARCHAR(300) NOT NULL,
    kind          VARCHAR(30)  NOT NULL,
    echelon_code  VARCHAR(4)   NULL,
    head_title    VARCHAR(300) NULL,
    zone_code     VARCHAR(40)  NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    superseded_at DATETIME(6)  NOT NULL,
    change_id     BINARY(16)   NOT NULL,
    superseded_by BINARY(16)   NULL,
    CONSTRAINT unit_versions_interval CHECK (valid_from < valid_to),
    CONSTRAINT unit_versions_unit FOREIGN KEY (unit_id) REFERENCES units (id),
    INDEX unit_versions_current (government_id, superseded_at, valid_from),
    INDEX unit_versions_of (unit_id, superseded_at, valid_from),
    INDEX unit_versions_change (change_id),
    INDEX unit_versions_undo (superseded_by)
);

-- The job catalogue (jabatan).
CREATE TABLE jobs (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    government_id BINARY(16)  NOT NULL,
    code          VARCHAR(60) NOT NULL COLLATE utf8mb4_0900_bin,
    CONSTRAINT jobs_code UNIQUE (government_id, code)
);

CREATE TABLE job_versions (
    id                BINARY(16)    NOT NULL PRIMARY KEY,
    job_id            BINARY(16)    NOT NULL,
    government_id     BINARY(16)    NOT NULL,
    name              VARCHAR(300)  NOT NULL,
    kind              VARCHAR(20)   NOT NULL,
    level             VARCHAR(20)   NOT NULL,
    family            VARCHAR(40)   NOT NULL,
    job_class         INT           NOT NULL,
    retirement_age    INT           NOT NULL,
    education_minimum VARCHAR(4)    NULL,
    education_fields  VARCHAR(2000) NOT NULL,
    rank_minimum      VARCHAR(4)    NULL,
    rank_maximum      VARCHAR(4)    NULL,
    standard          VARCHAR(2000) NOT NULL,
    valid_from        DATE          NOT NULL,
    valid_to          DATE          NOT NULL,
    recorded_at       DATETIME(6)   NOT NULL,
    superseded_at     DATETIME(6)   NOT NULL,
    change_id         BINARY(16)    NOT NULL,
    superseded_by     BINARY(16)    NULL,
    CONSTRAINT job_versions_interval CHECK (valid_from < valid_to),
    CONSTRAINT job_versions_class CHECK (job_class BETWEEN 1 AND 17),
    CONSTRAINT job_versions_job FOREIGN KEY (job_id) REFERENCES jobs (id),
    INDEX job_versions_current (government_id, superseded_at, valid_from),
    INDEX job_versions_of (job_id, superseded_at, valid_from),
    INDEX job_versions_change (change_id),
    INDEX job_versions_undo (superseded_by)
);

-- A position is a job in a unit; its seats are interchangeable.
CREATE TABLE positions (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    government_id BINARY(16)  NOT NULL,
    code          VARCHAR(80) NOT NULL COLLATE utf8mb4_0900_bin,
    CONSTRAINT positions_code UNIQUE (government_id, code)
);

CREATE TABLE position_versions (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    position_id   BINARY(16)  NOT NULL,
    government_id BINARY(16)  NOT NULL,
    unit_id       BINARY(16)  NOT NULL,
    job_id        BINARY(16)  NOT NULL,
    need          INT         NULL,
    minimum       INT         NOT NULL,
    criticality   INT         NOT NULL,
    valid_from    DATE        NOT NULL,
    valid_to      DATE        NOT NULL,
    recorded_at   DATETIME(6) NOT NULL,
    superseded_at DATETIME(6) NOT NULL,
    change_id     BINARY(16)  NOT NULL,
    superseded_by BINARY(16)  NULL,
    CONSTRAINT position_versions_interval CHECK (valid_from < valid_to),
    CONSTRAINT position_versions_need CHECK (need >= 0 AND minimum >= 0),
    CONSTRAINT position_versions_criticality CHECK (criticality BETWEEN 1 AND 5),
    CONSTRAINT position_versions_position FOREIGN KEY (position_id) REFERENCES positions (id),
    CONSTRAINT position_versions_unit FOREIGN KEY (unit_id) REFERENCES units (id),
    CONSTRAINT position_versions_job FOREIGN KEY (job_id) REFERENCES jobs (id),
    INDEX position_versions_current (government_id, superseded_at, valid_from),
    INDEX position_versions_of (position_id, superseded_at, valid_from),
    INDEX position_versions_unit_idx (unit_id, superseded_at),
    INDEX position_versions_change (change_id),
    INDEX position_versions_undo (superseded_by)
);
