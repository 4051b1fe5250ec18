-- Who did not want an exchange, or no longer: that is an answer too.
ALTER TABLE exchange_members ADD COLUMN withdrawn_on DATE NULL AFTER confirmed_on;
