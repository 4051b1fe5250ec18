-- Files that support an objection. Their bytes lie with all other files under their hash.
CREATE TABLE objection_evidence (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    objection_id BINARY(16)   NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    media_type   VARCHAR(40)  NOT NULL,
    size_bytes   INT          NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    -- the same bytes twice are one piece of evidence
    CONSTRAINT objection_evidence_once UNIQUE (objection_id, sha256)
);
