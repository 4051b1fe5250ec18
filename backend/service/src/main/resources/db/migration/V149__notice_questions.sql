-- Questions about a notice. What is told to everybody is told without the name of who asked.
CREATE TABLE notice_questions (
    id               BINARY(16)    NOT NULL PRIMARY KEY,
    government_id    BINARY(16)    NOT NULL,
    notice_id        BINARY(16)    NOT NULL,
    employee_id      BINARY(16)    NOT NULL,
    unit_id          BINARY(16)    NOT NULL,
    name             VARCHAR(400)  NOT NULL,
    status           VARCHAR(10)   NOT NULL,
    question         VARCHAR(1000) NOT NULL,
    asked_at         DATETIME(6)   NOT NULL,
    due_on           DATE          NOT NULL,
    answer           VARCHAR(4000) NULL,
    for_all          BOOLEAN       NOT NULL,
    -- the question in words that do not tell who asked
    public_question  VARCHAR(1000) NULL,
    answered_at      DATETIME(6)   NULL,
    answered_by_name VARCHAR(120)  NULL,
    version          INT           NOT NULL,
    CONSTRAINT notice_questions_status CHECK (status IN ('OPEN', 'ANSWERED')),
    INDEX notice_questions_due (government_id, status, due_on, id),
    INDEX notice_questions_of (notice_id, status),
    INDEX notice_questions_own (employee_id, notice_id)
);
