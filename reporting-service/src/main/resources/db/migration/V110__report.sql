-- What people ordered, and how far it has got.
CREATE TABLE report (
    id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind text NOT NULL,
    campaign uuid NOT NULL,
    title jsonb NOT NULL,
    format text NOT NULL,
    language text NOT NULL,
    requested_by text NOT NULL,
    reads_texts boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed')),
    progress int NOT NULL CHECK (progress BETWEEN 0 AND 100),
    sha256 text,
    problem text,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    CHECK ((state = 'done') = (sha256 IS NOT NULL))
);
CREATE INDEX report_requested_by ON report (requested_by, number);

CREATE TABLE report_file (
    report uuid PRIMARY KEY REFERENCES report,
    content bytea NOT NULL
);

-- The work that db-scheduler keeps: its layout, its names.
CREATE TABLE scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

GRANT SELECT, INSERT, UPDATE ON report TO ${application_role};
-- a file is written once and never changes
GRANT SELECT, INSERT ON report_file TO ${application_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO ${application_role};
