CREATE TABLE assignment (
    id                    uuid PRIMARY KEY,
    version               bigint      NOT NULL,
    campaign              uuid        NOT NULL REFERENCES campaign,
    opd                   text        NOT NULL,
    questionnaire_version uuid        NOT NULL,
    -- the office's own programmes as they were when the campaign opened: [{"code", "name"}]
    programmes            jsonb       NOT NULL,
    due_at                timestamptz NOT NULL,
    -- Repeats that the campaign is open, so that one row lock decides between an answer and the closing.
    accepting             boolean     NOT NULL,
    state                 text        NOT NULL
        CHECK (state IN ('not-started', 'in-progress', 'submitted', 'returned', 'verified')),
    response              uuid,
    reason                text,
    submitted_at          timestamptz,
    submitted_by_id       text,
    submitted_by_name     text,
    verified_by_id        text,
    verified_by_name      text,
    updated_at            timestamptz NOT NULL,
    CONSTRAINT assignment_once UNIQUE (campaign, opd),
    CHECK ((state = 'not-started') = (response IS NULL)),
    CHECK (state <> 'returned' OR reason IS NOT NULL)
);
-- Lists go from the newest to the oldest; ids are ordered by time.
CREATE INDEX assignment_of_opd ON assignment (opd, id DESC);
CREATE INDEX assignment_of_campaign ON assignment (campaign, id DESC);
CREATE INDEX assignment_by_state ON assignment (state, id DESC);

ALTER TABLE assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY assignment_reach ON assignment
    USING ((SELECT current_setting('reviu.reach', true)) = 'all'
        OR opd = (SELECT current_setting('reviu.organization', true)));

-- Tells "another office's" (403) from "no such thing" (404) without showing the row: it runs as its owner, whom no policy binds.
CREATE FUNCTION assignment_exists(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT EXISTS (SELECT 1 FROM assignment WHERE id = wanted)';
REVOKE ALL ON FUNCTION assignment_exists(uuid) FROM PUBLIC;

GRANT SELECT, INSERT, UPDATE ON assignment TO ${application_role};
GRANT EXECUTE ON FUNCTION assignment_exists(uuid) TO ${application_role};
