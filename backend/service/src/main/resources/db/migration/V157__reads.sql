-- Who read whose data: written in batches, a few seconds after the read; append only.
CREATE TABLE data_reads (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    -- the person, the case about the person, or the unit or government whose list was taken out
    subject_id    BINARY(16)   NOT NULL,
    what          VARCHAR(30)  NOT NULL,
    account_id    BINARY(16)   NULL,
    roles         VARCHAR(200) NOT NULL,
    at            DATETIME(6)  NOT NULL,
    INDEX data_reads_of (government_id, subject_id, at)
);
