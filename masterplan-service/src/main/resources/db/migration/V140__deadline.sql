-- Until when OPDs submit the values of a year.
CREATE TABLE deadline (
    year       integer     PRIMARY KEY,
    due_on     date        NOT NULL,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (extract(year FROM due_on) BETWEEN year AND year + 2)
);

GRANT SELECT, INSERT, UPDATE ON deadline TO ${application_role};
