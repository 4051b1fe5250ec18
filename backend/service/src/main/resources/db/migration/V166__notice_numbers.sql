-- Under which number an edition went out; those from before have none.
ALTER TABLE notice_editions ADD COLUMN number VARCHAR(120) NULL;
