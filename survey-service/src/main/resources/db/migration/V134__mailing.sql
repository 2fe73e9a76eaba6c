-- The city's own words for the mails of a campaign; without a row the words that come with the software are used.
CREATE TABLE mail_template (
    campaign uuid NOT NULL REFERENCES campaign,
    kind     text NOT NULL CHECK (kind IN ('invitation', 'reminder')),
    language text NOT NULL CHECK (language IN ('id', 'en')),
    subject  text NOT NULL,
    body     text NOT NULL,
    PRIMARY KEY (campaign, kind, language)
);

-- An order to mail everybody whom it concerned when it was given.
CREATE TABLE mailing (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    campaign   uuid        NOT NULL REFERENCES campaign,
    kind       text        NOT NULL CHECK (kind IN ('invitation', 'reminder')),
    -- null for one that the calendar gave
    ordered_by text,
    ordered_at timestamptz NOT NULL
);
CREATE INDEX mailing_of_campaign ON mailing (campaign, id DESC);

-- One mail to one person. It is claimed in a transaction that ends before it is sent, so no two instances send it; one whose
-- sender died in between may or may not have gone out, which only a person can find out: it becomes unclear and waits for them.
CREATE TABLE mail (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    mailing    uuid        NOT NULL REFERENCES mailing,
    invitation uuid        NOT NULL REFERENCES invitation,
    state      text        NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unclear', 'dropped')),
    attempts   int         NOT NULL DEFAULT 0,
    due_at     timestamptz NOT NULL,
    claimed_at timestamptz,
    problem    text,
    CHECK (state <> 'sending' OR claimed_at IS NOT NULL),
    CHECK (state NOT IN ('failed', 'unclear') OR problem IS NOT NULL)
);
CREATE INDEX mail_due ON mail (due_at, id) WHERE state = 'waiting';
CREATE INDEX mail_claimed ON mail (claimed_at) WHERE state = 'sending';
CREATE INDEX mail_of_mailing ON mail (mailing, id);
-- Nobody is mailed anew while it is not known what became of the mail before.
CREATE UNIQUE INDEX mail_once ON mail (invitation) WHERE state IN ('waiting', 'sending', 'unclear');

-- How many days before the end of a campaign those who have not answered are reminded.
CREATE TABLE reminder_day (
    campaign    uuid NOT NULL REFERENCES campaign,
    days_before int  NOT NULL CHECK (days_before BETWEEN 1 AND 60),
    done_at     timestamptz,
    PRIMARY KEY (campaign, days_before)
);

ALTER TABLE mailing ENABLE ROW LEVEL SECURITY;
CREATE POLICY mailing_reach ON mailing USING ((SELECT current_setting('reviu.reach', true)) = 'all');
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
CREATE POLICY mail_reach ON mail USING ((SELECT current_setting('reviu.reach', true)) = 'all');

GRANT SELECT, INSERT, UPDATE, DELETE ON mail_template, reminder_day TO ${application_role};
GRANT SELECT, INSERT, UPDATE ON mailing, mail TO ${application_role};
