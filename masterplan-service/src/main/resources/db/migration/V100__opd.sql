-- The register of offices. Each table carries the last change of its row: the version it led to, what, who and when.
CREATE TABLE opd (
    code       text COLLATE "C" PRIMARY KEY CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text        NOT NULL CHECK (name <> ''),
    kind       text        NOT NULL CHECK (kind <> ''),
    confirmed  boolean     NOT NULL,
    status     text        NOT NULL CHECK (status IN ('active', 'merged', 'closed')),
    successor  text COLLATE "C" REFERENCES opd,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK (successor <> code),
    CHECK (status <> 'merged' OR successor IS NOT NULL),
    CHECK (status <> 'active' OR successor IS NULL)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON opd TO ${application_role};
