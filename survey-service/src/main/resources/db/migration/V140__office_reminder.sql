-- The office's own address, as the register tells it.
ALTER TABLE opd ADD COLUMN mail text;

ALTER TABLE mail_template DROP CONSTRAINT mail_template_kind_check;
ALTER TABLE mail_template ADD CONSTRAINT mail_template_kind_check
    CHECK (kind IN ('invitation', 'reminder', 'office-reminder'));
ALTER TABLE mailing DROP CONSTRAINT mailing_kind_check;
ALTER TABLE mailing ADD CONSTRAINT mailing_kind_check CHECK (kind IN ('invitation', 'reminder', 'office-reminder'));

-- The moment of the calendar that gave the order: each moment gives one of a kind, however many instances look.
ALTER TABLE mailing ADD COLUMN reminder_at timestamptz;
CREATE UNIQUE INDEX mailing_of_moment ON mailing (campaign, kind, reminder_at) WHERE reminder_at IS NOT NULL;

-- A mail goes to somebody invited, or to an office about its assignment.
ALTER TABLE mail ALTER COLUMN invitation DROP NOT NULL;
ALTER TABLE mail ADD COLUMN assignment uuid REFERENCES assignment;
-- Where it went: an office may have another address later.
ALTER TABLE mail ADD COLUMN address text;
ALTER TABLE mail ADD COLUMN sent_at timestamptz;
ALTER TABLE mail ADD CONSTRAINT mail_to_one CHECK (num_nonnulls(invitation, assignment) = 1);
CREATE UNIQUE INDEX mail_once_office ON mail (assignment) WHERE state IN ('waiting', 'sending', 'unclear');
