-- One change to the plan that an accepted recommendation asks for, written against the version in force and carried out in the next draft.
CREATE TABLE amendment (
    id             uuid PRIMARY KEY,
    recommendation uuid        NOT NULL REFERENCES recommendation,
    plan           uuid        NOT NULL REFERENCES plan,
    change         jsonb       NOT NULL,
    state          text        NOT NULL CHECK (state IN ('open', 'assembled', 'withdrawn')),
    draft          uuid REFERENCES plan,
    written_at     timestamptz NOT NULL,
    version        bigint      NOT NULL CHECK (version >= 1),
    action         text        NOT NULL,
    actor_id       text        NOT NULL,
    actor_name     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    CHECK ((state = 'assembled') = (draft IS NOT NULL))
);
-- serves the list, that of one recommendation, and what a draft is made of
CREATE INDEX amendment_in_order ON amendment (written_at, id);
CREATE INDEX amendment_of_recommendation ON amendment (recommendation, written_at, id);
CREATE INDEX amendment_in_draft ON amendment (draft) WHERE draft IS NOT NULL;
CREATE INDEX amendment_left ON amendment (plan) WHERE state = 'open';

-- What an amendment changed in its draft. An empty field means the whole part; a target is 'targets/<year>'.
CREATE TABLE amendment_touch (
    amendment uuid NOT NULL REFERENCES amendment ON DELETE CASCADE,
    part      text NOT NULL CHECK (part IN ('programme', 'indicator')),
    origin    uuid NOT NULL,
    field     text NOT NULL,
    PRIMARY KEY (amendment, part, origin, field)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON amendment, amendment_touch TO ${application_role};

-- The second wall: an OPD's people meet what their own recommendations led to.
ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY amendment_of_own_recommendation ON amendment
    USING (current_setting('reviu.reach', true) = 'all'
        OR EXISTS (SELECT 1 FROM recommendation r WHERE r.id = recommendation));
ALTER TABLE amendment_touch ENABLE ROW LEVEL SECURITY;
CREATE POLICY amendment_touch_of_own_recommendation ON amendment_touch
    USING (current_setting('reviu.reach', true) = 'all' OR EXISTS (SELECT 1 FROM amendment a WHERE a.id = amendment));
