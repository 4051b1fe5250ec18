CREATE TABLE competency_assessments (
    id              BINARY(16)  NOT NULL PRIMARY KEY,
    employee_id     BINARY(16)  NOT NULL,
    government_id   BINARY(16)  NOT NULL,
    competency_code VARCHAR(20) NOT NULL,
    level           INT         NOT NULL,
    assessed_on     DATE        NOT NULL,
    source          VARCHAR(20) NOT NULL,
    recorded_at     DATETIME(6) NOT NULL,
    superseded_at   DATETIME(6) NOT NULL,
    change_id       BINARY(16)  NOT NULL,
    superseded_by   BINARY(16)  NULL,
    CONSTRAINT competency_assessments_level CHECK (level BETWEEN 1 AND 5),
    CONSTRAINT competency_assessments_employee FOREIGN KEY (employee_id) REFERENCES employees (id),
    INDEX competency_assessments_of (employee_id, superseded_at, competency_code, assessed_on),
    INDEX competency_assessments_current (government_id, superseded_at),
    INDEX competency_assessments_change (change_id),
    INDEX competency_assessments_undo (superseded_by)
);

-- Yearly rating: result and behaviour 1 above, 2 as expected, 3 below; the predicate follows from the 3 x 3 table
-- of PermenPANRB 6/2022.
CREATE TABLE performance_ratings (
    id            BINARY(16)  NOT NULL PRIMARY KEY,
    employee_id   BINARY(16)  NOT NULL,
    government_id BINARY(16)  NOT NULL,
    year          INT         NOT NULL,
    result        INT         NULL,
    behaviour     INT         NULL,
    predicate     VARCHAR(20) NOT NULL,
    recorded_at   DATETIME(6) NOT NULL,
    superseded_at DATETIME(6) NOT NULL,
    change_id     BINARY(16)  NOT NULL,
    superseded_by BINARY(16)  NULL,
    CONSTRAINT performance_ratings_predicate CHECK (predicate IN
        ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    CONSTRAINT performance_ratings_employee FOREIGN KEY (employee_id) REFERENCES employees (id),
    INDEX performance_ratings_of (employee_id, superseded_at, year),
    INDEX performance_ratings_current (government_id, superseded_at, year),
    INDEX performance_ratings_change (change_id),
    INDEX performance_ratings_undo (superseded_by)
);
