-- What browsers are told: this thing has changed, and how often it has so far.
CREATE TABLE change (
    kind text NOT NULL,
    subject text NOT NULL,
    revision bigint NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kind, subject)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON change TO ${application_role};
