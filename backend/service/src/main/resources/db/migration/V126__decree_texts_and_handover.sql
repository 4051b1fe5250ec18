-- The words of a decree as its authority wrote them (Menimbang, Mengingat, Memutuskan). A decree without a row has the
-- usual ones. Written once.
CREATE TABLE decree_texts (
    government_id BINARY(16)   NOT NULL,
    number        VARCHAR(120) NOT NULL,
    issued_on     DATE         NOT NULL,
    content       MEDIUMTEXT       NOT NULL,
    written_by    VARCHAR(200) NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (government_id, number, issued_on)
);

-- What changes hands at a handover, ticked by both sides (domain reference 8.4). One row an item that somebody ticked.
CREATE TABLE mutation_handover_items (
    case_id       BINARY(16)    NOT NULL,
    code          VARCHAR(20)   NOT NULL,
    given_by      BINARY(16)    NULL,
    given_name    VARCHAR(200)  NULL,
    given_at      DATETIME(6)   NULL,
    given_note    VARCHAR(1000) NULL,
    received_by   BINARY(16)    NULL,
    received_name VARCHAR(200)  NULL,
    received_at   DATETIME(6)   NULL,
    received_note VARCHAR(1000) NULL,
    PRIMARY KEY (case_id, code),
    CONSTRAINT handover_items_case FOREIGN KEY (case_id) REFERENCES mutation_cases (id)
);
