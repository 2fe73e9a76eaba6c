CREATE TABLE indicator (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    plan uuid,
    code text NOT NULL,
    name text NOT NULL,
    unit text NOT NULL,
    direction text NOT NULL,
    dimension text NOT NULL,
    opd text NOT NULL
);

CREATE TABLE target (
    indicator uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
    year int NOT NULL,
    value numeric,
    lower numeric,
    upper numeric,
    note text,
    PRIMARY KEY (indicator, year)
);

-- May come before its indicator, so nothing refers to it.
CREATE TABLE realisation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    indicator uuid NOT NULL,
    opd text NOT NULL,
    year int NOT NULL,
    value numeric,
    state text NOT NULL,
    note text,
    submitted_by text,
    verified_by text
);
CREATE INDEX realisation_year ON realisation (year, indicator);
CREATE INDEX realisation_indicator ON realisation (indicator, year);

-- The city's achievement by dimension ('*': all of them): a total that every office may see although it may not see the others' rows.
CREATE TABLE dimension_achievement (
    year int NOT NULL,
    basis text NOT NULL,
    dimension text NOT NULL,
    achievement numeric,
    assessed int NOT NULL,
    not_assessed int NOT NULL,
    PRIMARY KEY (year, basis, dimension)
);

ALTER TABLE realisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd ON realisation
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));

GRANT SELECT, INSERT, UPDATE, DELETE ON indicator, target, realisation, dimension_achievement TO ${application_role};
