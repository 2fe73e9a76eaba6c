-- Who carries a review: one lead, members, assessors. The lead signs in by the login name kept beside the list.
CREATE TABLE review_team (
    review     uuid PRIMARY KEY REFERENCES review,
    members    jsonb       NOT NULL,
    lead       text,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL
);

-- Meetings that are called and kept in Reviu. Agenda, guests and attendance are written whole and never searched by parts.
CREATE TABLE review_meeting (
    id         uuid PRIMARY KEY,
    review     uuid        NOT NULL REFERENCES review,
    title      text        NOT NULL CHECK (title <> ''),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    place      text,
    link       text,
    agenda     jsonb       NOT NULL,
    opds       text[] COLLATE "C" NOT NULL,
    guests     jsonb       NOT NULL,
    state      text        NOT NULL CHECK (state IN ('planned', 'cancelled')),
    reason     text,
    sequence   integer     NOT NULL CHECK (sequence >= 0),
    attendance jsonb       NOT NULL,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (starts_at < ends_at),
    CHECK (place IS NOT NULL OR link IS NOT NULL),
    CHECK (state <> 'cancelled' OR reason IS NOT NULL)
);
-- serves the lists: coming and past, of all reviews and of one
CREATE INDEX review_meeting_in_order ON review_meeting (starts_at, id);
CREATE INDEX review_meeting_of_review ON review_meeting (review, starts_at, id);
CREATE INDEX review_meeting_invited ON review_meeting USING gin (opds);

-- Every version of the minutes: a draft, or a final one with who was there.
CREATE TABLE meeting_minutes (
    meeting    uuid        NOT NULL REFERENCES review_meeting,
    number     integer     NOT NULL CHECK (number >= 1),
    state      text        NOT NULL CHECK (state IN ('draft', 'final')),
    reason     text,
    notes      jsonb       NOT NULL,
    attendance jsonb       NOT NULL,
    by_id      text        NOT NULL,
    by_name    text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (meeting, number),
    CHECK (number = 1 OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX one_draft_of_minutes ON meeting_minutes (meeting) WHERE state = 'draft';

CREATE FUNCTION final_minutes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'final' THEN
        RAISE EXCEPTION 'final minutes never change' USING ERRCODE = 'check_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER final_minutes_stay BEFORE UPDATE OR DELETE ON meeting_minutes
    FOR EACH ROW EXECUTE FUNCTION final_minutes_stay();

-- What a meeting gave one OPD to do.
CREATE TABLE action_item (
    id         uuid PRIMARY KEY,
    meeting    uuid        NOT NULL REFERENCES review_meeting,
    opd        text COLLATE "C" NOT NULL REFERENCES opd,
    due        date        NOT NULL,
    text       text        NOT NULL CHECK (text <> ''),
    state      text        NOT NULL CHECK (state IN ('open', 'done', 'withdrawn')),
    progress   integer     NOT NULL CHECK (progress BETWEEN 0 AND 100),
    narrative  text,
    reason     text,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (state <> 'done' OR (progress = 100 AND narrative IS NOT NULL)),
    CHECK (state <> 'withdrawn' OR reason IS NOT NULL)
);
CREATE INDEX action_item_by_due ON action_item (due, id);
CREATE INDEX action_item_of_opd ON action_item (opd, due, id);
CREATE INDEX action_item_of_meeting ON action_item (meeting, due, id);

GRANT SELECT, INSERT, UPDATE ON review_team, review_meeting, action_item TO ${application_role};
GRANT SELECT, INSERT, UPDATE ON meeting_minutes TO ${application_role};

-- The second wall: an OPD's people meet the meetings that their OPD is invited to, with the minutes that are final.
ALTER TABLE review_meeting ENABLE ROW LEVEL SECURITY;
CREATE POLICY meeting_of_the_invited ON review_meeting
    USING (current_setting('reviu.reach', true) = 'all'
        OR (current_setting('reviu.reach', true) = 'own' AND current_setting('reviu.organization', true) = ANY (opds)));

ALTER TABLE meeting_minutes ENABLE ROW LEVEL SECURITY;
CREATE POLICY minutes_of_the_invited ON meeting_minutes
    USING (current_setting('reviu.reach', true) = 'all'
        OR (state = 'final' AND EXISTS (SELECT 1 FROM review_meeting m WHERE m.id = meeting)));

-- Who was invited sees what everybody was given to do; the owner is always among the invited.
ALTER TABLE action_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY action_of_the_invited ON action_item
    USING (current_setting('reviu.reach', true) = 'all'
        OR EXISTS (SELECT 1 FROM review_meeting m WHERE m.id = meeting));

-- Tell "another OPD's" (403) from "no such thing" (404) without showing the row: they run as their owner, whom no policy binds.
CREATE FUNCTION meeting_is_there(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT EXISTS (SELECT 1 FROM review_meeting WHERE id = wanted)';
REVOKE ALL ON FUNCTION meeting_is_there(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION meeting_is_there(uuid) TO ${application_role};

CREATE FUNCTION action_item_is_there(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT EXISTS (SELECT 1 FROM action_item WHERE id = wanted)';
REVOKE ALL ON FUNCTION action_item_is_there(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION action_item_is_there(uuid) TO ${application_role};
