-- Windows in which people say where they would like to work; until the last day, in the zone of the government.
CREATE TABLE wish_windows (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    name          VARCHAR(200) NOT NULL,
    opens_on      DATE         NOT NULL,
    closes_on     DATE         NOT NULL,
    most_wishes   INT          NOT NULL,
    programme_id  BINARY(16)   NULL,
    version       INT          NOT NULL,
    CONSTRAINT wish_windows_days CHECK (opens_on <= closes_on),
    INDEX wish_windows_of (government_id, closes_on, id)
);

CREATE TABLE wishes (
    window_id     BINARY(16)    NOT NULL,
    employee_id   BINARY(16)    NOT NULL,
    -- 1 is the dearest; what is not acceptable has a rank only to keep its order
    rank_number   INT           NOT NULL,
    government_id BINARY(16)    NOT NULL,
    position_id   BINARY(16)    NULL,
    unit_id       BINARY(16)    NULL,
    acceptable    BOOLEAN       NOT NULL,
    reason        VARCHAR(20)   NOT NULL,
    -- specific personal data (UU 27/2022): may be about health or family
    text          VARCHAR(1000) NULL,
    changed_on    DATE          NOT NULL,
    PRIMARY KEY (window_id, employee_id, rank_number),
    CONSTRAINT wishes_target CHECK ((position_id IS NULL) <> (unit_id IS NULL)),
    INDEX wishes_of (employee_id)
);

-- People who would like to take each other's posts; it holds once each of them has agreed.
CREATE TABLE exchange_proposals (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    government_id BINARY(16)  NOT NULL,
    window_id     BINARY(16)  NOT NULL,
    proposed_by   BINARY(16)  NOT NULL,
    status        VARCHAR(20) NOT NULL,
    created_on    DATE        NOT NULL,
    version       INT         NOT NULL,
    CONSTRAINT exchange_proposals_status CHECK (status IN ('PROPOSED', 'AGREED', 'WITHDRAWN')),
    INDEX exchange_proposals_of (window_id, id)
);

CREATE TABLE exchange_members (
    proposal_id    BINARY(16)   NOT NULL,
    sequence       INT          NOT NULL,
    employee_id    BINARY(16)   NOT NULL,
    employee_name  VARCHAR(400) NOT NULL,
    position_id    BINARY(16)   NOT NULL,
    confirmed_on   DATE         NULL,
    PRIMARY KEY (proposal_id, sequence),
    CONSTRAINT exchange_members_once UNIQUE (proposal_id, employee_id),
    INDEX exchange_members_of (employee_id)
);

-- Reasons of steps are up to 2000 characters long, and the log keeps them whole.
ALTER TABLE audit_entries MODIFY reason VARCHAR(2100) NULL;
