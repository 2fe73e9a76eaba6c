-- Why a campaign, or one office's time in it, was made longer; the offices read it.
ALTER TABLE campaign ADD COLUMN extension_reason text;
ALTER TABLE assignment ADD COLUMN extension_reason text;
-- The moment the campaign closed for this office: drafts begun before it are taken a little longer.
ALTER TABLE assignment ADD COLUMN closed_at timestamptz;

-- The most answers wanted of a stakeholder group, of an area, or of a group in an area, and how many there are.
-- Null stands for any.
CREATE TABLE campaign_quota (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    campaign          uuid NOT NULL REFERENCES campaign,
    stakeholder_group text,
    area              text,
    most              int  NOT NULL CHECK (most >= 1),
    taken             int  NOT NULL CHECK (taken >= 0),
    CONSTRAINT quota_kept CHECK (taken <= most),
    CONSTRAINT quota_once UNIQUE NULLS NOT DISTINCT (campaign, stakeholder_group, area)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_quota TO ${application_role};
