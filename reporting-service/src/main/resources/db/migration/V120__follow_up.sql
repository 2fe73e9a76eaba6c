-- What a review found, and what it advised, as masterplan-service tells it. Either may come before the other.
CREATE TABLE finding (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    review uuid NOT NULL,
    kind text NOT NULL,
    severity text NOT NULL,
    dimension text NOT NULL,
    evidenced boolean NOT NULL,
    state text NOT NULL
);
CREATE INDEX finding_review ON finding (review);

CREATE TABLE recommendation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    review uuid NOT NULL,
    opd text NOT NULL,
    priority text NOT NULL,
    due date NOT NULL,
    measure text NOT NULL,
    state text NOT NULL,
    progress int NOT NULL
);
CREATE INDEX recommendation_review ON recommendation (review, opd);
CREATE INDEX recommendation_opd ON recommendation (opd);

ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
CREATE POLICY whole_city ON finding USING (current_setting('reviu.reach', true) = 'all');

ALTER TABLE recommendation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd ON recommendation
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)
               AND state <> 'draft'));

GRANT SELECT, INSERT, UPDATE, DELETE ON finding, recommendation TO ${application_role};
