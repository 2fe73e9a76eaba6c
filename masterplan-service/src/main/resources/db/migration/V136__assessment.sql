-- An instrument filled for a subject and a year. Scores are written and read whole, never searched by their leaves.
CREATE TABLE assessment (
    id             uuid PRIMARY KEY,
    instrument     uuid        NOT NULL REFERENCES instrument,
    -- the instrument's, which ties the years together
    code           text COLLATE "C" NOT NULL,
    subject        text        NOT NULL CHECK (subject IN ('city', 'opd')),
    opd            text COLLATE "C" NOT NULL REFERENCES opd,
    year           integer     NOT NULL,
    review         uuid REFERENCES review,
    assessors      integer     NOT NULL CHECK (assessors BETWEEN 1 AND 9),
    state          text        NOT NULL CHECK (state IN ('draft', 'self-scored', 'assessed', 'final', 'returned')),
    reason         text,
    self           jsonb       NOT NULL,
    submitted_id   text,
    submitted_name text,
    final_scores   jsonb,
    final_index    numeric,
    final_grade    text,
    final_id       text,
    final_name     text,
    version        bigint      NOT NULL CHECK (version >= 1),
    action         text        NOT NULL,
    actor_id       text        NOT NULL,
    actor_name     text        NOT NULL,
    changed_at     timestamptz NOT NULL,
    CHECK ((state = 'final') = (final_scores IS NOT NULL)),
    CHECK ((state = 'final') = (final_id IS NOT NULL)),
    CHECK ((state IN ('self-scored', 'assessed', 'final')) = (submitted_id IS NOT NULL)),
    CHECK (final_id <> submitted_id),
    CHECK (state <> 'returned' OR reason IS NOT NULL)
);
-- an instrument is filled once for a subject and a year
CREATE UNIQUE INDEX assessment_once ON assessment (code, year, subject, (CASE subject WHEN 'opd' THEN opd ELSE '' END));
-- serves the list, and that of one OPD, the newest year first
CREATE INDEX assessment_in_order ON assessment (year DESC, id);
CREATE INDEX assessment_of_opd ON assessment (opd, year DESC, id);

-- What one assessor gives; others see it when all have handed in.
CREATE TABLE assessment_sheet (
    assessment    uuid        NOT NULL REFERENCES assessment ON DELETE CASCADE,
    assessor_id   text        NOT NULL,
    assessor_name text        NOT NULL,
    scores        jsonb       NOT NULL,
    handed_in     boolean     NOT NULL,
    version       bigint      NOT NULL CHECK (version >= 1),
    changed_at    timestamptz NOT NULL,
    PRIMARY KEY (assessment, assessor_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON assessment, assessment_sheet TO ${application_role};

-- The second wall: an OPD's people meet their own OPD's rows only, and no sheet before all are in.
ALTER TABLE assessment ENABLE ROW LEVEL SECURITY;
CREATE POLICY assessment_of_the_opd ON assessment
    USING (current_setting('reviu.reach', true) = 'all' OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));

ALTER TABLE assessment_sheet ENABLE ROW LEVEL SECURITY;
CREATE POLICY sheet_once_revealed ON assessment_sheet
    USING (current_setting('reviu.reach', true) = 'all'
        OR EXISTS (SELECT 1 FROM assessment a WHERE a.id = assessment AND a.state IN ('assessed', 'final')));
