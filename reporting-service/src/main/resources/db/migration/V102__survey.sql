-- Facts: the latest state of every response. Partitioned by campaign, which is also how they are read.
CREATE TABLE response (
    campaign uuid NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL,
    audience text NOT NULL,
    questionnaire_version uuid NOT NULL,
    assignment uuid,
    opd text NOT NULL,
    respondent_group text NOT NULL,
    area text NOT NULL,
    state text NOT NULL,
    simulated boolean NOT NULL,
    answers jsonb NOT NULL,
    submitted_at timestamptz,
    submitted_by text,
    verified_at timestamptz,
    verified_by text,
    -- whether the tallies hold this fact; false while its questionnaire is not known yet
    counted boolean NOT NULL,
    PRIMARY KEY (campaign, id)
) PARTITION BY HASH (campaign);
CREATE TABLE response_0 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE response_1 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE response_2 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE response_3 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE response_4 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE response_5 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE response_6 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE response_7 PARTITION OF response FOR VALUES WITH (MODULUS 8, REMAINDER 7);
CREATE INDEX response_waiting ON response (questionnaire_version, id) WHERE NOT counted;
-- a removal names the response alone
CREATE INDEX response_id ON response (id);

-- Counters: a handful of rows however many responses there are.
--   question '' counts whole responses; value '' counts who answered, any other value is one option.
--   opd '*' is the sum over all offices, which every office may see; '' stands for stakeholders.
CREATE TABLE tally (
    campaign uuid NOT NULL,
    audience text NOT NULL,
    opd text NOT NULL,
    respondent_group text NOT NULL,
    area text NOT NULL,
    question text NOT NULL,
    entry text NOT NULL,
    item text NOT NULL,
    aspect text NOT NULL,
    state text NOT NULL,
    value text NOT NULL,
    n bigint NOT NULL,
    total numeric NOT NULL,
    total_of_squares numeric NOT NULL,
    PRIMARY KEY (campaign, audience, opd, respondent_group, area, question, entry, item, aspect, state, value)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
-- figures of one question by group, area or office
CREATE INDEX tally_question ON tally (campaign, audience, question) WITH (fillfactor = 70);

CREATE TABLE free_text (
    campaign uuid NOT NULL,
    response uuid NOT NULL,
    question text NOT NULL,
    entry text NOT NULL,
    audience text NOT NULL,
    opd text NOT NULL,
    respondent_group text NOT NULL,
    area text NOT NULL,
    state text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (campaign, question, response, entry)
);
CREATE INDEX free_text_response ON free_text (response);

ALTER TABLE response ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd ON response
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));
ALTER TABLE tally ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd_and_totals ON tally
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own'
               AND opd IN ('', '*', current_setting('reviu.organization', true))));
ALTER TABLE free_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_opd ON free_text
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));

GRANT SELECT, INSERT, UPDATE, DELETE ON response, tally, free_text TO ${application_role};
