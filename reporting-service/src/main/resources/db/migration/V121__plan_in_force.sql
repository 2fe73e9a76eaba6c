-- Several versions of a plan are known side by side; figures are made of one of them only.
ALTER TABLE plan ADD COLUMN number int;

-- The version of each plan that counts: the approved one; while a plan has none, the one furthest on its way.
CREATE VIEW current_plan AS
SELECT DISTINCT ON (code) id, code, status
FROM plan
ORDER BY code,
         CASE status WHEN 'approved' THEN 0 WHEN 'proposed' THEN 1 WHEN 'draft' THEN 2 ELSE 3 END,
         number DESC NULLS LAST,
         id;

-- An indicator is the same in every version of its plan by the id it had in the first; realisations name that id.
ALTER TABLE indicator ADD COLUMN origin uuid;
UPDATE indicator SET origin = id;
ALTER TABLE indicator ALTER COLUMN origin SET NOT NULL;
CREATE INDEX indicator_plan ON indicator (plan);

GRANT SELECT ON current_plan TO ${application_role};
