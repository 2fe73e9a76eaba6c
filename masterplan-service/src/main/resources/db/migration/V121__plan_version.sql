-- How a version came to be in force: who put it before the council, what the council decided, and from when to when it holds.
ALTER TABLE plan
    ADD COLUMN proposed_id      text,
    ADD COLUMN proposed_name    text,
    ADD COLUMN decision_number  text,
    ADD COLUMN decision_date    date,
    ADD COLUMN decision_minutes text,
    ADD COLUMN valid_from       date,
    ADD COLUMN valid_to         date,
    ADD COLUMN reason           text,
    ADD CHECK ((decision_number IS NULL) = (decision_date IS NULL)),
    ADD CHECK (status <> 'proposed' OR proposed_id IS NOT NULL);

ALTER TABLE plan DISABLE TRIGGER keep_approved;
UPDATE plan SET valid_from = make_date(from_year, 1, 1) WHERE status = 'approved';
ALTER TABLE plan ENABLE TRIGGER keep_approved;

-- Two versions of one plan never hold on one day. A range of one code stands for "the same code" and needs no extension.
CREATE TYPE code_range AS RANGE (subtype = text, collation = "C");
ALTER TABLE plan
    ADD CHECK (status <> 'approved' OR (valid_from IS NOT NULL AND valid_to IS NULL)),
    ADD CONSTRAINT plan_holds_alone
        EXCLUDE USING gist (code_range(code, code, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from IS NOT NULL);

-- The version of each plan that readers mean: the approved one; while a plan has none, the one furthest on its way.
CREATE VIEW current_plan AS
SELECT DISTINCT ON (code) id, code
FROM plan
ORDER BY code,
         CASE status WHEN 'approved' THEN 0 WHEN 'proposed' THEN 1 WHEN 'draft' THEN 2 ELSE 3 END,
         number DESC;
GRANT SELECT ON current_plan TO ${application_role};

CREATE OR REPLACE FUNCTION keep_approved_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('approved', 'superseded') THEN
        IF TG_OP = 'UPDATE'
            AND (NEW.id, NEW.code, NEW.number, NEW.title_id, NEW.title_en, NEW.from_year, NEW.to_year, NEW.based_on,
                 NEW.proposed_id, NEW.proposed_name, NEW.decision_number, NEW.decision_date, NEW.decision_minutes,
                 NEW.valid_from)
                IS NOT DISTINCT FROM
                (OLD.id, OLD.code, OLD.number, OLD.title_id, OLD.title_en, OLD.from_year, OLD.to_year, OLD.based_on,
                 OLD.proposed_id, OLD.proposed_name, OLD.decision_number, OLD.decision_date, OLD.decision_minutes,
                 OLD.valid_from)
            AND OLD.status = 'approved' AND NEW.status = 'superseded' AND NEW.valid_to IS NOT NULL THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'plan version % is approved and never changes', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

-- What lies before the council is what it decides on, so the parts of a proposed version rest as well.
CREATE OR REPLACE FUNCTION refuse_when_approved(changed uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    found_status text;
BEGIN
    SELECT status INTO found_status FROM plan WHERE id = changed FOR SHARE;
    IF found_status IN ('approved', 'superseded') THEN
        RAISE EXCEPTION 'plan version % is approved and never changes', changed USING ERRCODE = 'restrict_violation';
    END IF;
    IF found_status = 'proposed' THEN
        RAISE EXCEPTION 'plan version % lies before the council and rests', changed USING ERRCODE = 'restrict_violation';
    END IF;
END $$;

-- A programme or indicator is the same in every version by the id it had in the first.
ALTER TABLE programme ADD COLUMN origin uuid;
ALTER TABLE indicator ADD COLUMN origin uuid;
ALTER TABLE programme DISABLE TRIGGER keep_approved;
ALTER TABLE indicator DISABLE TRIGGER keep_approved;
UPDATE programme SET origin = (
    SELECT first.id FROM programme first JOIN plan p ON p.id = first.plan
    WHERE first.code = programme.code AND p.code = (SELECT code FROM plan WHERE id = programme.plan)
    ORDER BY p.number LIMIT 1);
-- one with values of its own has stood for itself
UPDATE indicator SET origin = id
WHERE plan IS NULL OR EXISTS (SELECT 1 FROM realisation r WHERE r.indicator = indicator.id);
UPDATE indicator SET origin = (
    SELECT first.id FROM indicator first JOIN plan p ON p.id = first.plan
    WHERE first.code = indicator.code AND p.code = (SELECT code FROM plan WHERE id = indicator.plan)
    ORDER BY p.number LIMIT 1)
WHERE origin IS NULL;
ALTER TABLE programme ENABLE TRIGGER keep_approved;
ALTER TABLE indicator ENABLE TRIGGER keep_approved;
ALTER TABLE programme ALTER COLUMN origin SET NOT NULL, ADD UNIQUE (plan, origin);
ALTER TABLE indicator ALTER COLUMN origin SET NOT NULL, ADD UNIQUE (plan, origin);
CREATE INDEX programme_by_origin ON programme (origin);
CREATE INDEX indicator_by_origin ON indicator (origin);
-- serves the question whether anything was found about a part, before it is dropped
CREATE INDEX finding_of_programme ON finding (programme) WHERE programme IS NOT NULL;
CREATE INDEX finding_of_indicator ON finding (indicator) WHERE indicator IS NOT NULL;

-- A plan of these look-ups that was made while the tables were small would read all of a large one for each row of a copied version.
ALTER FUNCTION refuse_when_approved(uuid) SET enable_seqscan = off;
ALTER FUNCTION keep_target_of_approved_plan() SET enable_seqscan = off;
ALTER FUNCTION keep_supporter_of_approved_plan() SET enable_seqscan = off;
