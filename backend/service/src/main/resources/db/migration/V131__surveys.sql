-- Surveys without names (PermenPANRB 14/2017). Nothing beside an answer tells who gave it, from where or at what time of
-- the day. The key is made of the random number of the phone with the survey's salt, so the rows lie in no order of
-- arrival, and once the salt is forgotten no log of addresses leads to a row.
CREATE TABLE surveys (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    code          VARCHAR(16)  COLLATE utf8mb4_bin NOT NULL,
    status        VARCHAR(10)  NOT NULL,
    title         VARCHAR(200) NOT NULL,
    service       VARCHAR(200) NOT NULL,
    unit_id       BINARY(16)   NOT NULL,
    population    BIGINT       NULL,
    opens_on      DATE         NOT NULL,
    closes_on     DATE         NOT NULL,
    -- Makes keys and receipts; forgotten when the survey closes.
    salt          BINARY(32)   NULL,
    created_by    BINARY(16)   NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT surveys_code UNIQUE (code),
    CONSTRAINT surveys_days CHECK (opens_on <= closes_on),
    CONSTRAINT surveys_status CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED')),
    INDEX surveys_newest (government_id, opens_on, id)
);

CREATE TABLE survey_responses (
    survey_id   BINARY(16)    NOT NULL,
    response_id BINARY(16)    NOT NULL,
    answered_on DATE          NOT NULL,
    u1          TINYINT       NULL,
    u2          TINYINT       NULL,
    u3          TINYINT       NULL,
    u4          TINYINT       NULL,
    u5          TINYINT       NULL,
    u6          TINYINT       NULL,
    u7          TINYINT       NULL,
    u8          TINYINT       NULL,
    u9          TINYINT       NULL,
    sex         CHAR(1)       NULL,
    age_band    VARCHAR(10)   NULL,
    education   VARCHAR(10)   NULL,
    occupation  VARCHAR(20)   NULL,
    comment     VARCHAR(1000) NULL,
    -- Of what was sent, with the salt, so that a repetition is told from another answer under the same number.
    digest      BINARY(32)    NOT NULL,
    PRIMARY KEY (survey_id, response_id)
);

-- What the index needs, by month; changes in the transaction of the answers. The measure is an element, RECEIVED for
-- everybody, or PERSON for the means of those whose answers count.
CREATE TABLE survey_tallies (
    survey_id BINARY(16) NOT NULL,
    month     DATE       NOT NULL,
    measure   VARCHAR(8) NOT NULL,
    answers   BIGINT     NOT NULL,
    total     BIGINT     NOT NULL,
    squares   BIGINT     NOT NULL,
    PRIMARY KEY (survey_id, month, measure)
);
