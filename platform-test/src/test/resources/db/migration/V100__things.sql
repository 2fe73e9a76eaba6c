CREATE TABLE thing (id text PRIMARY KEY, version bigint NOT NULL, name text NOT NULL, organization text NOT NULL);
CREATE TABLE refused_name (name text PRIMARY KEY);
CREATE TABLE copied_thing (id text PRIMARY KEY, version bigint NOT NULL, name text NOT NULL);
CREATE FUNCTION refuse_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM refused_name WHERE name = NEW.name) THEN
        RAISE EXCEPTION 'refused' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_names BEFORE INSERT ON copied_thing FOR EACH ROW EXECUTE FUNCTION refuse_names();

CREATE TABLE guarded_thing (name text PRIMARY KEY, organization text NOT NULL);
INSERT INTO guarded_thing VALUES ('of dinkes', 'dinkes'), ('of dishub', 'dishub');
ALTER TABLE guarded_thing ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON guarded_thing
    USING (current_setting('reviu.reach', true) = 'all'
           OR (current_setting('reviu.reach', true) = 'own'
               AND organization = current_setting('reviu.organization', true)));

GRANT SELECT, INSERT, UPDATE, DELETE ON thing, copied_thing, refused_name, guarded_thing TO ${application_role};
