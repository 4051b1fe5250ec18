-- Law is data: a rule set is a dated list of parameters with their sources. A version never changes;
-- an amendment is a new version.
CREATE TABLE rule_sets (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    version       INT          NOT NULL,
    name          VARCHAR(200) NOT NULL,
    legal_source  VARCHAR(500) NOT NULL,
    valid_from    DATE         NOT NULL,
    valid_to      DATE         NOT NULL,
    created_by    BINARY(16)   NULL,
    created_at    DATETIME(6)  NOT NULL,
    CONSTRAINT rule_sets_version UNIQUE (government_id, version)
);

CREATE TABLE rule_parameters (
    rule_set_id  BINARY(16)    NOT NULL,
    code         VARCHAR(80)   NOT NULL,
    value        VARCHAR(2000) NOT NULL,
    unit         VARCHAR(30)   NOT NULL,
    legal_source VARCHAR(500)  NOT NULL,
    PRIMARY KEY (rule_set_id, code),
    CONSTRAINT rule_parameters_set FOREIGN KEY (rule_set_id) REFERENCES rule_sets (id)
);

-- Election and post-inauguration windows (UU 10/2016 art. 71(2), 162(3)); both ends are inside the window.
CREATE TABLE freeze_windows (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    kind          VARCHAR(30)  NOT NULL,
    starts_on     DATE         NOT NULL,
    ends_on       DATE         NOT NULL,
    job_levels    VARCHAR(300) NOT NULL,
    legal_source  VARCHAR(500) NOT NULL,
    INDEX freeze_windows_government (government_id, starts_on)
);
