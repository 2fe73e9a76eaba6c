-- Reports are about more than campaigns; each is made for somebody who may see one office or all.
ALTER TABLE report ALTER COLUMN campaign DROP NOT NULL;
ALTER TABLE report ADD COLUMN review uuid;
ALTER TABLE report ADD COLUMN year int;
ALTER TABLE report ADD COLUMN opd text;
ALTER TABLE report ADD COLUMN reads_opd text;
ALTER TABLE report ADD CONSTRAINT report_about CHECK (CASE kind
    WHEN 'campaign' THEN campaign IS NOT NULL
    WHEN 'achievement' THEN year IS NOT NULL
    WHEN 'opd' THEN opd IS NOT NULL
    ELSE kind IN ('review', 'follow-up') END);

-- What stands on its cover; none on those from before.
ALTER TABLE report ADD COLUMN check_code text UNIQUE;

-- Reports that were published, for ever. Numbers are counted from 1 in each year, without a hole.
CREATE TABLE report_publication (
    report uuid PRIMARY KEY REFERENCES report,
    year int NOT NULL,
    serial int NOT NULL CHECK (serial > 0),
    sha256 text NOT NULL,
    published_at timestamptz NOT NULL,
    published_by text NOT NULL,
    published_by_name text NOT NULL,
    UNIQUE (year, serial)
);

CREATE FUNCTION published_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published report never changes';
END $$;

CREATE TRIGGER publication_for_ever BEFORE UPDATE OR DELETE ON report_publication
    FOR EACH ROW EXECUTE FUNCTION published_for_ever();
CREATE TRIGGER publication_not_emptied BEFORE TRUNCATE ON report_publication
    FOR EACH STATEMENT EXECUTE FUNCTION published_for_ever();

CREATE FUNCTION unless_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    it uuid := CASE TG_TABLE_NAME WHEN 'report' THEN (to_jsonb(OLD) ->> 'id')::uuid
                                  ELSE (to_jsonb(OLD) ->> 'report')::uuid END;
BEGIN
    IF EXISTS (SELECT FROM report_publication WHERE report = it) THEN
        RAISE EXCEPTION 'a published report never changes';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER report_unless_published BEFORE UPDATE OR DELETE ON report
    FOR EACH ROW EXECUTE FUNCTION unless_published();
CREATE TRIGGER file_unless_published BEFORE UPDATE OR DELETE ON report_file
    FOR EACH ROW EXECUTE FUNCTION unless_published();

GRANT SELECT, INSERT ON report_publication TO ${application_role};
