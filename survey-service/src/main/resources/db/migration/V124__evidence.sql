CREATE TABLE evidence (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    assignment       uuid        NOT NULL REFERENCES assignment,
    opd              text        NOT NULL,
    name             text        NOT NULL,
    type             text        NOT NULL,
    size             int         NOT NULL CHECK (size BETWEEN 1 AND 20971520),
    sha256           bytea       NOT NULL,
    content          bytea       NOT NULL,
    uploaded_by_id   text        NOT NULL,
    uploaded_by_name text        NOT NULL,
    uploaded_at      timestamptz NOT NULL,
    -- The same file sent again is the same evidence.
    CONSTRAINT evidence_once UNIQUE (assignment, sha256, name)
);
-- Office documents and images are compressed already.
ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY evidence_reach ON evidence
    USING ((SELECT current_setting('reviu.reach', true)) = 'all'
        OR opd = (SELECT current_setting('reviu.organization', true)));

CREATE FUNCTION evidence_exists(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT EXISTS (SELECT 1 FROM evidence WHERE id = wanted)';
REVOKE ALL ON FUNCTION evidence_exists(uuid) FROM PUBLIC;

GRANT SELECT, INSERT, UPDATE (name) ON evidence TO ${application_role};
GRANT EXECUTE ON FUNCTION evidence_exists(uuid) TO ${application_role};
