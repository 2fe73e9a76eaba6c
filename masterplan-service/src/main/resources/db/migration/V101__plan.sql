-- A row is one version of a plan; versions of one plan share the code.
CREATE TABLE plan (
    id         uuid PRIMARY KEY,
    code       text COLLATE "C" NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    number     integer     NOT NULL CHECK (number >= 1),
    title_id   text        NOT NULL CHECK (title_id <> ''),
    title_en   text,
    from_year  integer     NOT NULL,
    to_year    integer     NOT NULL,
    status     text        NOT NULL CHECK (status IN ('draft', 'proposed', 'approved', 'superseded')),
    based_on   uuid REFERENCES plan,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (code, number),
    CHECK (from_year <= to_year)
);
-- Two versions of one plan are never in force together.
CREATE UNIQUE INDEX plan_in_force ON plan (code) WHERE status = 'approved';

CREATE TABLE dimension (
    plan     uuid    NOT NULL REFERENCES plan,
    code     text COLLATE "C" NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position integer NOT NULL,
    name_id  text    NOT NULL CHECK (name_id <> ''),
    name_en  text,
    PRIMARY KEY (plan, code)
);

-- The code is the full path, such as "governance/public service".
CREATE TABLE sub_dimension (
    plan      uuid    NOT NULL,
    code      text COLLATE "C" NOT NULL,
    dimension text COLLATE "C" NOT NULL,
    position  integer NOT NULL,
    name_id   text    NOT NULL CHECK (name_id <> ''),
    name_en   text,
    PRIMARY KEY (plan, code),
    FOREIGN KEY (plan, dimension) REFERENCES dimension,
    CHECK (starts_with(code, dimension || '/'))
);

CREATE TABLE programme (
    id            uuid PRIMARY KEY,
    plan          uuid        NOT NULL REFERENCES plan,
    code          text COLLATE "C" NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name          text        NOT NULL CHECK (name <> ''),
    dimension     text COLLATE "C" NOT NULL,
    sub_dimension text COLLATE "C" NOT NULL,
    opd           text COLLATE "C" NOT NULL REFERENCES opd,
    quick_win     boolean     NOT NULL,
    ict           boolean     NOT NULL,
    from_year     integer     NOT NULL,
    to_year       integer     NOT NULL,
    confirmed     boolean     NOT NULL,
    version       bigint      NOT NULL CHECK (version >= 1),
    action        text        NOT NULL,
    actor_id      text        NOT NULL,
    actor_name    text        NOT NULL,
    changed_at    timestamptz NOT NULL,
    UNIQUE (plan, code),
    FOREIGN KEY (plan, dimension) REFERENCES dimension,
    FOREIGN KEY (plan, sub_dimension) REFERENCES sub_dimension,
    CHECK (from_year <= to_year)
);
-- serves the list of all programmes, by code, and that of one OPD
CREATE INDEX programme_by_code ON programme (code, id);
CREATE INDEX programme_by_opd ON programme (opd, code, id);
CREATE INDEX programme_by_dimension ON programme (plan, dimension);

CREATE TABLE programme_supporter (
    programme uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
    opd       text COLLATE "C" NOT NULL REFERENCES opd,
    PRIMARY KEY (programme, opd)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON plan, dimension, sub_dimension, programme, programme_supporter TO ${application_role};
