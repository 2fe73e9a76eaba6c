CREATE TABLE response (
    id                    uuid PRIMARY KEY,
    version               bigint      NOT NULL,
    campaign              uuid        NOT NULL REFERENCES campaign,
    audience              text        NOT NULL CHECK (audience IN ('opd', 'stakeholder')),
    questionnaire_version uuid        NOT NULL,
    assignment            uuid REFERENCES assignment,
    opd                   text,
    stakeholder_group     text,
    area                  text,
    simulated             boolean     NOT NULL,
    state                 text        NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'verified')),
    -- as text, so that what is read is to the letter what was answered
    answers               json        NOT NULL,
    -- SHA-256 of the canonical answers: tells a repetition from a change without comparing documents
    digest                bytea       NOT NULL,
    saved_at              timestamptz NOT NULL,
    submitted_at          timestamptz,
    submitted_by_id       text,
    submitted_by_name     text,
    return_reason         text,
    verified_at           timestamptz,
    verified_by_id        text,
    verified_by_name      text,
    -- One response an assignment. Stakeholders have none, and nulls are distinct.
    CONSTRAINT response_once UNIQUE (assignment),
    CHECK ((audience = 'opd') = (assignment IS NOT NULL)),
    CHECK ((audience = 'opd') = (opd IS NOT NULL)),
    CHECK (state = 'draft' OR submitted_at IS NOT NULL),
    CHECK (verified_by_id <> submitted_by_id)
);
CREATE INDEX response_of_campaign ON response (campaign, submitted_at DESC, id DESC)
    WHERE audience = 'opd' AND submitted_at IS NOT NULL;
CREATE INDEX response_of_opd ON response (opd, submitted_at DESC, id DESC)
    WHERE audience = 'opd' AND submitted_at IS NOT NULL;
CREATE INDEX response_newest ON response (submitted_at DESC, id DESC)
    WHERE audience = 'opd' AND submitted_at IS NOT NULL;

-- What was done to an office's response, by whom; a submission keeps its answers for ever.
-- Stakeholders hand in once, so their one submission needs no history.
CREATE TABLE response_version (
    response   uuid        NOT NULL REFERENCES response,
    version    bigint      NOT NULL,
    opd        text        NOT NULL,
    action     text        NOT NULL CHECK (action IN ('submitted', 'returned', 'verified')),
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    at         timestamptz NOT NULL,
    reason     text,
    answers    json,
    PRIMARY KEY (response, version),
    CHECK ((action = 'submitted') = (answers IS NOT NULL))
);

-- Offices reach their own rows. A stakeholder has no account and reaches exactly the one response the transaction names.
ALTER TABLE response ENABLE ROW LEVEL SECURITY;
CREATE POLICY response_reach ON response
    USING ((SELECT current_setting('reviu.reach', true)) = 'all'
        OR opd = (SELECT current_setting('reviu.organization', true))
        OR (audience = 'stakeholder' AND id::text = (SELECT current_setting('reviu.response', true))));

ALTER TABLE response_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY response_version_reach ON response_version
    USING ((SELECT current_setting('reviu.reach', true)) = 'all'
        OR opd = (SELECT current_setting('reviu.organization', true)));

CREATE FUNCTION response_exists(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT EXISTS (SELECT 1 FROM response WHERE id = wanted AND audience = ''opd'')';
REVOKE ALL ON FUNCTION response_exists(uuid) FROM PUBLIC;

GRANT SELECT, INSERT, UPDATE ON response TO ${application_role};
GRANT SELECT, INSERT ON response_version TO ${application_role};
GRANT EXECUTE ON FUNCTION response_exists(uuid) TO ${application_role};
