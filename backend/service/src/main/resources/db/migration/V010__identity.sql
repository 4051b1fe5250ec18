CREATE TABLE accounts (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    username      VARCHAR(120) NOT NULL COLLATE utf8mb4_0900_ai_ci,
    display_name  VARCHAR(200) NOT NULL,
    password_hash VARCHAR(100) NOT NULL,
    roles         VARCHAR(200) NOT NULL,
    unit_id       BINARY(16)   NULL,
    employee_id   BINARY(16)   NULL,
    language      CHAR(2)      NOT NULL,
    active        BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT accounts_username UNIQUE (username),
    INDEX accounts_government (government_id, username)
);

-- One row a login. The signed cookie names the row, so a logout or a lock ends it at the next request.
CREATE TABLE web_sessions (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    account_id BINARY(16)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    INDEX web_sessions_account (account_id),
    CONSTRAINT web_sessions_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id)
);

CREATE TABLE api_clients (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    government_id BINARY(16)   NOT NULL,
    client_id     VARCHAR(80)  NOT NULL,
    display_name  VARCHAR(200) NOT NULL,
    secret_hash   VARCHAR(100) NOT NULL,
    scopes        VARCHAR(500) NOT NULL,
    active        BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    CONSTRAINT api_clients_client_id UNIQUE (client_id)
);

-- Failed password checks, counted by account and by the device that tried (a hash, never an address).
CREATE TABLE login_failures (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject    VARCHAR(160) NOT NULL,
    device     BINARY(32)   NOT NULL,
    at         DATETIME(6)  NOT NULL,
    INDEX login_failures_subject (subject, at)
);
