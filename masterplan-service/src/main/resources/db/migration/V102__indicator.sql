-- An indicator belongs to a plan version, or to none: a figure the city follows besides its plan.
CREATE TABLE indicator (
    id         uuid PRIMARY KEY,
    plan       uuid REFERENCES plan,
    code       text COLLATE "C" NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text        NOT NULL CHECK (name <> ''),
    unit       text        NOT NULL CHECK (unit <> ''),
    direction  text        NOT NULL CHECK (direction IN ('higher', 'lower', 'range')),
    dimension  text COLLATE "C" NOT NULL,
    opd        text COLLATE "C" NOT NULL REFERENCES opd,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (plan, code),
    FOREIGN KEY (plan, dimension) REFERENCES dimension
);
-- serves the list of all indicators, by code, and that of one OPD
CREATE INDEX indicator_by_code ON indicator (code, id);
CREATE INDEX indicator_by_opd ON indicator (opd, code, id);
CREATE INDEX indicator_by_dimension ON indicator (plan, dimension);

-- numeric without a scale keeps the digits as they were given: 73.00 stays 73.00
CREATE TABLE indicator_target (
    indicator uuid    NOT NULL REFERENCES indicator ON DELETE CASCADE,
    year      integer NOT NULL,
    value     numeric,
    lower     numeric,
    upper     numeric,
    note      text,
    PRIMARY KEY (indicator, year),
    CHECK ((value IS NULL) = (lower IS NOT NULL) AND (lower IS NULL) = (upper IS NULL)),
    CHECK (lower <= upper)
);

CREATE TABLE realisation (
    id             uuid PRIMARY KEY,
    indicator      uuid        NOT NULL REFERENCES indicator,
    year           integer     NOT NULL,
    opd            text COLLATE "C" NOT NULL REFERENCES opd,
    value          numeric     NOT NULL,
    note           text,
    state          text        NOT NULL CHECK (state IN ('draft', 'submitted', 'verified', 'returned')),
    reason         text,
    submitted_id   text,
    submitted_name text,
    verified_id    text,
    verified_name  text,
    version        bigint      NOT NULL CHECK (version >= 1),
    action         text        NOT NULL,
    actor_id       text        NOT NULL,
    actor_name     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    UNIQUE (indicator, year),
    CHECK (state NOT IN ('submitted', 'verified') OR submitted_id IS NOT NULL),
    CHECK ((state = 'verified') = (verified_id IS NOT NULL)),
    CHECK (verified_id <> submitted_id),
    CHECK (state <> 'returned' OR reason IS NOT NULL)
);
CREATE INDEX realisation_by_opd ON realisation (opd);

GRANT SELECT, INSERT, UPDATE, DELETE ON indicator, indicator_target, realisation TO ${application_role};

-- The second wall: whatever a query forgets, an OPD's people meet their own OPD's rows only.
ALTER TABLE realisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY realisation_of_the_opd ON realisation
    USING (current_setting('reviu.reach', true) = 'all' OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));
