-- Corrections: when somebody put their own words right, and how words came in: what came by mail stays as it was sent.

ALTER TABLE comments ADD COLUMN source varchar(10) NOT NULL DEFAULT 'PANEL' CHECK (source IN ('PANEL', 'EMAIL', 'PHONE', 'API'));
ALTER TABLE comments ADD COLUMN corrected_at timestamptz(3);
UPDATE comments SET source = 'EMAIL' WHERE id IN (SELECT comment_id FROM mails);
