-- What a review saw, and the evidence it stands on. Evidence is written whole and never searched by its parts.
CREATE TABLE finding (
    id            uuid PRIMARY KEY,
    review        uuid        NOT NULL REFERENCES review,
    kind          text        NOT NULL CHECK (kind IN ('shortcoming', 'weakness', 'development')),
    severity      text        NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
    dimension     text COLLATE "C" NOT NULL,
    sub_dimension text COLLATE "C",
    programme     uuid REFERENCES programme,
    indicator     uuid REFERENCES indicator,
    text_id       text        NOT NULL CHECK (text_id <> ''),
    text_en       text,
    evidence      jsonb       NOT NULL,
    state         text        NOT NULL CHECK (state IN ('draft', 'final', 'withdrawn')),
    reason        text,
    written_at    timestamptz NOT NULL,
    version       bigint      NOT NULL CHECK (version >= 1),
    action        text        NOT NULL,
    actor_id      text        NOT NULL,
    actor_name    text        NOT NULL,
    changed_at    timestamptz NOT NULL,
    CHECK (state <> 'withdrawn' OR reason IS NOT NULL)
);
-- serves the list, and that of one review, in the order the findings were written
CREATE INDEX finding_in_order ON finding (written_at, id);
CREATE INDEX finding_of_review ON finding (review, written_at, id);

-- What a review advises one OPD to do about its findings, and what came of it.
CREATE TABLE recommendation (
    id           uuid PRIMARY KEY,
    review       uuid        NOT NULL REFERENCES review,
    opd          text COLLATE "C" NOT NULL REFERENCES opd,
    priority     text        NOT NULL CHECK (priority IN ('low', 'medium', 'high')),
    measure      text        NOT NULL CHECK (measure IN ('keep', 'adjust', 'merge', 'stop', 'add')),
    due          date        NOT NULL,
    text_id      text        NOT NULL CHECK (text_id <> ''),
    text_en      text,
    state        text        NOT NULL CHECK (state IN
        ('draft', 'sent', 'accepted', 'objected', 'in-progress', 'done', 'returned', 'verified', 'withdrawn')),
    reason       text,
    progress     integer     NOT NULL CHECK (progress BETWEEN 0 AND 100),
    narrative    text,
    evidence     jsonb       NOT NULL,
    claimed_id   text,
    claimed_name text,
    verified_id   text,
    verified_name text,
    version      bigint      NOT NULL CHECK (version >= 1),
    action       text        NOT NULL,
    actor_id     text        NOT NULL,
    actor_name   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    CHECK (state NOT IN ('objected', 'returned', 'withdrawn') OR reason IS NOT NULL),
    CHECK (state NOT IN ('done', 'verified') OR (progress = 100 AND claimed_id IS NOT NULL AND narrative IS NOT NULL)),
    CHECK ((state = 'verified') = (verified_id IS NOT NULL)),
    CHECK (verified_id <> claimed_id)
);
-- serves the lists: all, of one OPD, of one review, each by due date; the board reads one state at a time
CREATE INDEX recommendation_by_due ON recommendation (due, id);
CREATE INDEX recommendation_of_opd ON recommendation (opd, due, id);
CREATE INDEX recommendation_of_review ON recommendation (review, due, id);
CREATE INDEX recommendation_in_state ON recommendation (state, due, id);

CREATE TABLE recommendation_finding (
    recommendation uuid    NOT NULL REFERENCES recommendation ON DELETE CASCADE,
    position       integer NOT NULL,
    finding        uuid    NOT NULL REFERENCES finding,
    PRIMARY KEY (recommendation, finding)
);
CREATE INDEX recommendation_of_finding ON recommendation_finding (finding);

GRANT SELECT, INSERT, UPDATE, DELETE ON finding, recommendation, recommendation_finding TO ${application_role};

-- The second wall: an OPD's people meet what was sent to their own OPD, and the findings behind it.
ALTER TABLE recommendation ENABLE ROW LEVEL SECURITY;
CREATE POLICY recommendation_to_the_opd ON recommendation
    USING (current_setting('reviu.reach', true) = 'all'
        OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)
            AND state <> 'draft'));

ALTER TABLE recommendation_finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY recommendation_finding_to_the_opd ON recommendation_finding
    USING (current_setting('reviu.reach', true) = 'all'
        OR EXISTS (SELECT 1 FROM recommendation r WHERE r.id = recommendation));

ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY finding_behind_a_recommendation ON finding
    USING (current_setting('reviu.reach', true) = 'all'
        OR (state = 'final' AND EXISTS (SELECT 1 FROM recommendation_finding f WHERE f.finding = finding.id)));

-- Tells "another OPD's" (403) from "no such thing" (404) without showing the row: it runs as its owner, whom no policy binds.
CREATE FUNCTION recommendation_is_sent(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT EXISTS (SELECT 1 FROM recommendation WHERE id = wanted AND state <> ''draft'')';
REVOKE ALL ON FUNCTION recommendation_is_sent(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recommendation_is_sent(uuid) TO ${application_role};
