CREATE TABLE campaign (
    id                 uuid PRIMARY KEY DEFAULT uuidv7(),
    version            bigint      NOT NULL,
    title_id           text        NOT NULL,
    title_en           text        NOT NULL,
    review             uuid,
    state              text        NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'archived')),
    opens_at           timestamptz,
    closes_at          timestamptz NOT NULL,
    simulated          boolean     NOT NULL,
    minimum_group_size int         NOT NULL CHECK (minimum_group_size >= 1),
    updated_at         timestamptz NOT NULL,
    CHECK (opens_at < closes_at)
);
-- The job that closes what is due looks at open campaigns only, by the moment they end.
CREATE INDEX campaign_due ON campaign (closes_at) WHERE state = 'open';

-- One part an audience: offices answer one questionnaire, stakeholders another.
CREATE TABLE campaign_part (
    campaign              uuid NOT NULL REFERENCES campaign,
    audience              text NOT NULL CHECK (audience IN ('opd', 'stakeholder')),
    questionnaire         uuid NOT NULL,
    number                int  NOT NULL,
    questionnaire_version uuid NOT NULL,
    opds                  text[] NOT NULL,
    groups                text[] NOT NULL,
    group_question        text,
    area_question         text,
    PRIMARY KEY (campaign, audience)
);
CREATE INDEX campaign_part_of_version ON campaign_part (questionnaire_version);

GRANT SELECT, INSERT, UPDATE, DELETE ON campaign, campaign_part TO ${application_role};
