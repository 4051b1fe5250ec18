-- Public holidays and days of collective leave: what a clock in working days leaves out besides weekends.
CREATE TABLE holidays (
    government_id BINARY(16)   NOT NULL,
    day           DATE         NOT NULL,
    kind          VARCHAR(20)  NOT NULL,
    name          VARCHAR(200) NOT NULL,
    source        VARCHAR(300) NOT NULL,
    PRIMARY KEY (government_id, day)
);
