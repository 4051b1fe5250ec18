-- Letters (domain reference 11.2). What a government may set: letterhead, signatories, legal bases, numbering.
CREATE TABLE letter_settings (
    government_id BINARY(16)   NOT NULL PRIMARY KEY,
    content       TEXT         NOT NULL,
    version       INT          NOT NULL,
    changed_by    VARCHAR(200) NOT NULL,
    changed_at    DATETIME(6)  NOT NULL
);

CREATE TABLE letter_counters (
    government_id BINARY(16) NOT NULL,
    year          INT        NOT NULL,
    last_number   INT        NOT NULL,
    PRIMARY KEY (government_id, year)
);

-- One row a letter. Number, day and token are fixed before the letter is set in type, so that whoever sets it sets the
-- same; its hash comes with the file, which lies in mutation_files. What the letter is about lies in its edition, so
-- that a loan which was extended or a decree for more people gets a letter of its own.
CREATE TABLE letters (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    subject_id    BINARY(16)   NOT NULL,
    edition       VARCHAR(200) NOT NULL,
    number        VARCHAR(120) NOT NULL,
    issued_on     DATE         NOT NULL,
    token         CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256        CHAR(64)     NULL,
    issued_by     VARCHAR(200) NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    CONSTRAINT letters_once UNIQUE (government_id, kind, subject_id, edition),
    CONSTRAINT letters_token UNIQUE (token),
    INDEX letters_of (subject_id, created_at)
);

-- The day a handover or the taking up of duty is reported for: letters tell of it. Null for other steps.
ALTER TABLE mutation_case_steps ADD COLUMN done_on DATE NULL;
