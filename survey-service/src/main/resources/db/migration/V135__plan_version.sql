-- Which version of each plan counts, as masterplan-service tells it.
CREATE TABLE plan_version (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    code    text   NOT NULL,
    number  int    NOT NULL,
    status  text   NOT NULL
);

-- The approved one; while a plan has none, the one furthest on its way.
CREATE VIEW current_plan AS
SELECT DISTINCT ON (code) id
FROM plan_version
ORDER BY code,
         CASE status WHEN 'approved' THEN 0 WHEN 'proposed' THEN 1 WHEN 'draft' THEN 2 ELSE 3 END,
         number DESC;

GRANT SELECT, INSERT, UPDATE, DELETE ON plan_version TO ${application_role};
GRANT SELECT ON current_plan TO ${application_role};
