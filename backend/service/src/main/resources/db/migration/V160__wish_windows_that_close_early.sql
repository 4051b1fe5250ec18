-- A window may be closed before its last day; those who can no longer change their wishes are told why.
ALTER TABLE wish_windows
    ADD COLUMN closed_on DATE NULL AFTER closes_on,
    ADD COLUMN closing_reason VARCHAR(500) NULL AFTER closed_on,
    ADD CONSTRAINT wish_windows_closing CHECK ((closed_on IS NULL) = (closing_reason IS NULL));
