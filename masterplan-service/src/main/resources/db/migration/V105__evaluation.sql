-- The city's results in the national Smart City evaluation, one row a year.
CREATE TABLE evaluation (
    year       integer PRIMARY KEY,
    index      numeric     NOT NULL CHECK (index >= 0),
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE evaluation_component (
    year     integer NOT NULL REFERENCES evaluation ON DELETE CASCADE,
    position integer NOT NULL,
    name     text    NOT NULL CHECK (name <> ''),
    value    numeric NOT NULL CHECK (value >= 0),
    PRIMARY KEY (year, position),
    UNIQUE (year, name)
);

CREATE TABLE evaluation_dimension (
    year      integer NOT NULL REFERENCES evaluation ON DELETE CASCADE,
    position  integer NOT NULL,
    dimension text COLLATE "C" NOT NULL,
    value     numeric NOT NULL CHECK (value >= 0),
    PRIMARY KEY (year, position),
    UNIQUE (year, dimension)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON evaluation, evaluation_component, evaluation_dimension TO ${application_role};
