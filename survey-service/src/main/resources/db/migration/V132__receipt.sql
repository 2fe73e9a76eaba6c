-- What was handed in and can be shown on paper. A code is looked up by its hash, so who reads the table cannot make a receipt.
-- A stakeholder's receipt names no response: it proves that somebody answered, never what.
CREATE TABLE receipt (
    code_hash    bytea PRIMARY KEY,
    campaign     uuid        NOT NULL REFERENCES campaign,
    audience     text        NOT NULL CHECK (audience IN ('opd', 'stakeholder')),
    response     uuid REFERENCES response,
    version      bigint,
    submitted_on date        NOT NULL,
    CHECK ((audience = 'opd') = (response IS NOT NULL)),
    CHECK ((response IS NULL) = (version IS NULL))
);

GRANT SELECT, INSERT ON receipt TO ${application_role};

-- Tells whoever holds a code the office's name and whether it has handed in other answers since, nothing of the answers: it
-- runs as its owner, whom no policy binds.
CREATE FUNCTION receipt_stands_for(wanted uuid, handed_in bigint)
    RETURNS TABLE (opd_name text, corrected boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
    AS 'SELECT coalesce(o.name, r.opd),
               EXISTS (SELECT 1 FROM response_version v
                       WHERE v.response = r.id AND v.action = ''submitted'' AND v.version > handed_in)
        FROM response r LEFT JOIN opd o ON o.code = r.opd WHERE r.id = wanted';
REVOKE ALL ON FUNCTION receipt_stands_for(uuid, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION receipt_stands_for(uuid, bigint) TO ${application_role};
