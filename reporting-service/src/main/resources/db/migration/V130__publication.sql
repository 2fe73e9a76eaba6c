-- What the city shows to everybody: one row, everything off until an administrator switches it on.
CREATE TABLE publication (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    version bigint NOT NULL,
    dimensions boolean NOT NULL,
    indicators boolean NOT NULL,
    follow_up boolean NOT NULL,
    campaigns uuid[] NOT NULL,
    changed_at timestamptz,
    changed_by text
);
INSERT INTO publication (version, dimensions, indicators, follow_up, campaigns) VALUES (1, false, false, false, '{}');

GRANT SELECT, UPDATE ON publication TO ${application_role};
