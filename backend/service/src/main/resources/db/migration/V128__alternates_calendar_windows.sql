-- A member of a meeting may have an alternate: another account that takes the seat where the member is out or absent.
ALTER TABLE meeting_members ADD alternate_of BINARY(16) NULL;

-- Days of the calendar and freeze windows are edited on screens now. What was taken out stays as a row, so that its
-- version never comes back.
ALTER TABLE holidays
    ADD estimated BOOLEAN NOT NULL DEFAULT FALSE,
    ADD removed   BOOLEAN NOT NULL DEFAULT FALSE,
    ADD version   INT     NOT NULL DEFAULT 1;

ALTER TABLE freeze_windows
    ADD removed BOOLEAN NOT NULL DEFAULT FALSE,
    ADD version INT     NOT NULL DEFAULT 1;
