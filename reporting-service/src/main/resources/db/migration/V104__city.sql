CREATE TABLE review (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    title jsonb NOT NULL,
    plan uuid NOT NULL,
    phase text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    meetings jsonb NOT NULL
);

-- The city's result in the national evaluation of one year.
CREATE TABLE evaluation (
    year int PRIMARY KEY,
    version bigint NOT NULL,
    index_value numeric,
    components jsonb NOT NULL,
    dimensions jsonb NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON review, evaluation TO ${application_role};
