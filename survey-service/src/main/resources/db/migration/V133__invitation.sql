-- Who was invited to a campaign. Whether somebody opened the own link and answered is kept as one bit each, by the person's place,
-- in one row for the whole campaign: a bit has neither a moment nor a row version of its own, and no response is named anywhere,
-- so nothing here can be laid beside a response. Bytes grow with every import.
CREATE TABLE invitation_list (
    campaign uuid PRIMARY KEY REFERENCES campaign,
    places   int   NOT NULL CHECK (places >= 0),
    opened   bytea NOT NULL,
    answered bytea NOT NULL,
    CHECK (length(opened) * 8 >= places AND length(answered) = length(opened))
);

CREATE TABLE invitation (
    id                uuid PRIMARY KEY,
    campaign          uuid        NOT NULL REFERENCES invitation_list,
    place             int         NOT NULL CHECK (place >= 0),
    name              text        NOT NULL,
    email             text        NOT NULL,
    -- the address as it is compared: without regard to case
    email_key         text        NOT NULL,
    stakeholder_group text,
    area              text,
    language          text        NOT NULL CHECK (language IN ('id', 'en')),
    -- How often the link was made anew; the link is derived from it and never kept, its keyed hash is.
    issue             int         NOT NULL CHECK (issue >= 1),
    token_hash        bytea       NOT NULL UNIQUE,
    invited_at        timestamptz NOT NULL,
    sent_at           timestamptz,
    reminders         int         NOT NULL DEFAULT 0,
    bounced_at        timestamptz,
    bounce_reason     text,
    revoked_at        timestamptz,
    CONSTRAINT invitation_once UNIQUE (campaign, email_key),
    CONSTRAINT invitation_place UNIQUE (campaign, place),
    CHECK ((bounced_at IS NULL) = (bounce_reason IS NULL))
);

-- Whoever holds a link reaches the one invitation that the transaction names by its hash.
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY invitation_reach ON invitation
    USING ((SELECT current_setting('reviu.reach', true)) = 'all'
        OR encode(token_hash, 'hex') = (SELECT current_setting('reviu.invitation', true)));

GRANT SELECT, INSERT, UPDATE ON invitation_list, invitation TO ${application_role};
