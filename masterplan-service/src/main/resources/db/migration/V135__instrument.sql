-- Weighted trees by which the city is judged. The tree is written and read whole, never searched by its parts.
CREATE TABLE instrument (
    id         uuid PRIMARY KEY,
    code       text COLLATE "C" NOT NULL,
    number     integer     NOT NULL CHECK (number >= 1),
    shipped    boolean     NOT NULL,
    from_year  integer     NOT NULL,
    to_year    integer CHECK (to_year >= from_year),
    state      text        NOT NULL CHECK (state IN ('draft', 'published')),
    facts      jsonb       NOT NULL,
    version    bigint      NOT NULL CHECK (version >= 1),
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (code, number),
    -- a year has one published instrument of a code
    CONSTRAINT instrument_of_the_year
        EXCLUDE USING gist (code_range(code, code, '[]') WITH &&, int4range(from_year, to_year, '[]') WITH &&)
        WHERE (state = 'published')
);
-- serves the list
CREATE INDEX instrument_in_order ON instrument (code, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON instrument TO ${application_role};

-- What assessments rest on stays as it was published, whichever program writes.
CREATE FUNCTION keep_published_instrument() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'instrument % is published and never changes', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON instrument
    FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION keep_published_instrument();
