CREATE TABLE outbox (
    seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              uuid        NOT NULL,
    aggregatetype   text        NOT NULL,
    aggregateid     text        NOT NULL,
    type            text        NOT NULL,
    payload         text,
    traceparent     text,
    shard           smallint    NOT NULL GENERATED ALWAYS AS (hashtext(aggregateid) & 15) STORED,
    attempts        integer     NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT now(),
    next_attempt_at timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE INDEX outbox_waiting_by_key ON outbox (aggregatetype, aggregateid, seq) WHERE next_attempt_at > '-infinity';

CREATE TABLE dead_letter (
    id          uuid        PRIMARY KEY,
    topic       text        NOT NULL,
    partition   integer     NOT NULL,
    "offset"    bigint      NOT NULL,
    key         text,
    value       bytea,
    cause       text        NOT NULL,
    failed_at   timestamptz NOT NULL DEFAULT now(),
    replayed_at timestamptz,
    UNIQUE (topic, partition, "offset")
);
CREATE INDEX dead_letter_by_time ON dead_letter (failed_at DESC, id DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox, dead_letter TO ${application_role};
