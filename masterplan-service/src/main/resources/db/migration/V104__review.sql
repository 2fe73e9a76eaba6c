CREATE TABLE review (
    id         uuid PRIMARY KEY,
    title_id   text        NOT NULL CHECK (title_id <> ''),
    title_en   text,
    plan       uuid        NOT NULL REFERENCES plan,
    phase      text        NOT NULL CHECK (phase IN ('preparation', 'survey', 'analysis', 'recommendation', 'approval', 'closed')),
    from_date  date        NOT NULL,
    to_date    date,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (from_date <= to_date)
);
CREATE INDEX review_by_start ON review (from_date, id);

CREATE TABLE meeting (
    review   uuid    NOT NULL REFERENCES review ON DELETE CASCADE,
    position integer NOT NULL,
    held_on  date    NOT NULL,
    title    text    NOT NULL CHECK (title <> ''),
    present  text    NOT NULL,
    PRIMARY KEY (review, position)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON review, meeting TO ${application_role};
