-- Coordination meetings between agencies, and meetings of the evaluation team (domain reference 1.11).
CREATE TABLE meetings (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    status        VARCHAR(20)  NOT NULL,
    title         VARCHAR(200) NOT NULL,
    place         VARCHAR(200) NOT NULL,
    starts_at     DATETIME(6)  NOT NULL,
    opened_at     DATETIME(6)  NULL,
    closed_at     DATETIME(6)  NULL,
    created_by    BINARY(16)   NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    INDEX meetings_newest (government_id, starts_at, id)
);

CREATE TABLE meeting_members (
    meeting_id  BINARY(16)   NOT NULL,
    account_id  BINARY(16)   NOT NULL,
    employee_id BINARY(16)   NULL,
    name        VARCHAR(200) NOT NULL,
    seat        VARCHAR(20)  NOT NULL,
    present     BOOLEAN      NOT NULL,
    PRIMARY KEY (meeting_id, account_id),
    CONSTRAINT meeting_members_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id)
);

CREATE TABLE meeting_items (
    meeting_id   BINARY(16)    NOT NULL,
    case_id      BINARY(16)    NOT NULL,
    number       INT           NOT NULL,
    result       VARCHAR(30)   NULL,
    note         VARCHAR(2000) NULL,
    concluded_at DATETIME(6)   NULL,
    PRIMARY KEY (meeting_id, case_id),
    CONSTRAINT meeting_items_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id),
    CONSTRAINT meeting_items_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id)
);

CREATE TABLE meeting_votes (
    meeting_id BINARY(16)    NOT NULL,
    case_id    BINARY(16)    NOT NULL,
    account_id BINARY(16)    NOT NULL,
    vote       VARCHAR(20)   NOT NULL,
    note       VARCHAR(2000) NULL,
    at         DATETIME(6)   NOT NULL,
    PRIMARY KEY (meeting_id, case_id, account_id),
    CONSTRAINT meeting_votes_item FOREIGN KEY (meeting_id, case_id) REFERENCES meeting_items (meeting_id, case_id)
);
