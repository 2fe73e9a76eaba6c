-- One row for each state that something had. The application may add and read, never alter.
CREATE TABLE history (
    kind       text        NOT NULL,
    thing      text        NOT NULL,
    version    bigint      NOT NULL,
    action     text        NOT NULL,
    actor_id   text        NOT NULL,
    actor_name text        NOT NULL,
    changed_at timestamptz NOT NULL,
    -- the OPD that the thing belongs to; null for what belongs to the whole city
    opd        text COLLATE "C",
    state      jsonb       NOT NULL,
    PRIMARY KEY (kind, thing, version)
);

GRANT SELECT, INSERT ON history TO ${application_role};

ALTER TABLE history ENABLE ROW LEVEL SECURITY;
CREATE POLICY history_of_the_opd ON history
    USING (opd IS NULL
        OR current_setting('reviu.reach', true) = 'all'
        OR (current_setting('reviu.reach', true) = 'own' AND opd = current_setting('reviu.organization', true)));
