CREATE TABLE campaign (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    title jsonb NOT NULL,
    review uuid,
    state text NOT NULL,
    opens_at timestamptz,
    closes_at timestamptz,
    simulated boolean NOT NULL,
    minimum_group_size int NOT NULL,
    parts jsonb NOT NULL
);

CREATE TABLE assignment (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    campaign uuid NOT NULL,
    opd text NOT NULL,
    state text NOT NULL,
    response uuid,
    due_at timestamptz,
    reason text,
    submitted_at timestamptz,
    at timestamptz NOT NULL
);
CREATE INDEX assignment_campaign ON assignment (campaign, opd);

-- How many offices are in each state: a total that every office may see although it may not see the others' rows.
CREATE TABLE assignment_count (
    campaign uuid NOT NULL,
    state text NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (campaign, state)
);

ALTER TABLE assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd ON assignment
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));

GRANT SELECT, INSERT, UPDATE, DELETE ON campaign, assignment, assignment_count TO ${application_role};
