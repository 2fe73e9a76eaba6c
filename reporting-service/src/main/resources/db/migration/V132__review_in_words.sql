-- What findings and recommendations say, for documents. Rows from before are filled when their topics are read anew.
ALTER TABLE finding ADD COLUMN sub_dimension text;
ALTER TABLE finding ADD COLUMN text jsonb;
ALTER TABLE finding ADD COLUMN evidence jsonb;

ALTER TABLE recommendation ADD COLUMN findings jsonb;
ALTER TABLE recommendation ADD COLUMN text jsonb;
ALTER TABLE recommendation ADD COLUMN reason text;
ALTER TABLE recommendation ADD COLUMN narrative text;
ALTER TABLE recommendation ADD COLUMN evidence jsonb;
ALTER TABLE recommendation ADD COLUMN claimed_by text;
ALTER TABLE recommendation ADD COLUMN verified_by text;
ALTER TABLE recommendation ADD COLUMN changed_at timestamptz;

-- How OPDs or the city were assessed with an instrument, as masterplan-service tells it.
CREATE TABLE assessment (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    name jsonb,
    code text NOT NULL,
    subject text NOT NULL,
    opd text NOT NULL,
    year int NOT NULL,
    review uuid,
    state text NOT NULL,
    index_value numeric,
    grade text,
    grade_name jsonb
);
CREATE INDEX assessment_review ON assessment (review, code, year);

ALTER TABLE assessment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd ON assessment
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));

GRANT SELECT, INSERT, UPDATE, DELETE ON assessment TO ${application_role};
