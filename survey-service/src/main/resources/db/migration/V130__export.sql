-- Files of answers that somebody ordered. They hold every office's answers, so nobody bound to one office reaches them.
CREATE TABLE export (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    campaign      uuid        NOT NULL REFERENCES campaign,
    audience      text        NOT NULL CHECK (audience IN ('opd', 'stakeholder')),
    format        text        NOT NULL,
    language      text        NOT NULL CHECK (language IN ('id', 'en')),
    verified_only boolean     NOT NULL,
    ordered_by    text        NOT NULL,
    ordered_at    timestamptz NOT NULL,
    state         text        NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'expired')),
    -- Grows with every beginning, so that one who was taken for dead and comes back writes nothing more.
    attempt       int         NOT NULL DEFAULT 0,
    progress      int         NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    responses     bigint,
    size          bigint,
    sha256        text,
    problem       text,
    finished_at   timestamptz,
    CHECK (state <> 'done' OR (size IS NOT NULL AND sha256 IS NOT NULL AND responses IS NOT NULL)),
    CHECK (state <> 'failed' OR problem IS NOT NULL)
);
CREATE INDEX export_of_campaign ON export (campaign, id DESC);
CREATE INDEX export_to_expire ON export (finished_at) WHERE state = 'done';
-- The same order that still waits is the same export.
CREATE UNIQUE INDEX export_waiting_once ON export (ordered_by, campaign, audience, format, language, verified_only)
    WHERE state IN ('queued', 'running');

-- A file in pieces of equal length, so that neither writing nor reading one holds it in memory.
CREATE TABLE export_piece (
    export  uuid  NOT NULL REFERENCES export,
    number  int   NOT NULL CHECK (number >= 0),
    content bytea NOT NULL,
    PRIMARY KEY (export, number)
);
-- It is compressed already.
ALTER TABLE export_piece ALTER COLUMN content SET STORAGE EXTERNAL;

ALTER TABLE export ENABLE ROW LEVEL SECURITY;
CREATE POLICY export_reach ON export USING ((SELECT current_setting('reviu.reach', true)) = 'all');
ALTER TABLE export_piece ENABLE ROW LEVEL SECURITY;
CREATE POLICY export_piece_reach ON export_piece USING ((SELECT current_setting('reviu.reach', true)) = 'all');

-- Stakeholders' answers of one campaign, in an order that says nothing of when they came.
CREATE INDEX response_of_stakeholders ON response (campaign, digest) WHERE audience = 'stakeholder';

-- The work that db-scheduler keeps: its layout, its names.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

GRANT SELECT, INSERT, UPDATE ON export TO ${application_role};
GRANT SELECT, INSERT, DELETE ON export_piece TO ${application_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO ${application_role};
