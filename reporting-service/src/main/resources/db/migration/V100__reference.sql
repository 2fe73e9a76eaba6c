-- Copies of what masterplan-service and survey-service say, just enough to name things in figures.
CREATE TABLE opd (
    code text PRIMARY KEY,
    version bigint NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    confirmed boolean NOT NULL,
    status text NOT NULL,
    successor text
);

CREATE TABLE plan (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    code text NOT NULL,
    title jsonb NOT NULL,
    first_year int NOT NULL,
    last_year int NOT NULL,
    status text NOT NULL,
    dimensions jsonb NOT NULL
);

CREATE TABLE programme (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    plan uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    dimension text NOT NULL,
    sub_dimension text,
    opd text NOT NULL,
    supporting_opds text[] NOT NULL,
    quick_win boolean NOT NULL,
    ict boolean NOT NULL,
    first_year int NOT NULL,
    last_year int NOT NULL,
    confirmed boolean NOT NULL
);
CREATE INDEX programme_plan ON programme (plan, code);

-- A published version never changes, so its definition is kept as it first came.
CREATE TABLE questionnaire (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    questionnaire uuid NOT NULL,
    number int NOT NULL,
    title jsonb NOT NULL,
    definition jsonb NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON opd, plan, programme, questionnaire TO ${application_role};
