CREATE TABLE questionnaire (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    version         bigint      NOT NULL CHECK (version >= 1),
    retired         boolean     NOT NULL DEFAULT false,
    draft           jsonb,
    published       int         NOT NULL DEFAULT 0 CHECK (published >= 0),
    updated_at      timestamptz NOT NULL,
    updated_by_id   text        NOT NULL,
    updated_by_name text        NOT NULL,
    CHECK (draft IS NOT NULL OR published > 0)
);

CREATE TABLE questionnaire_version (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    questionnaire     uuid        NOT NULL REFERENCES questionnaire,
    number            int         NOT NULL CHECK (number >= 1),
    definition        jsonb       NOT NULL,
    published_at      timestamptz NOT NULL,
    published_by_id   text        NOT NULL,
    published_by_name text        NOT NULL,
    UNIQUE (questionnaire, number)
);

GRANT SELECT, INSERT, UPDATE ON questionnaire TO ${application_role};
-- A published version never changes: the application cannot change or remove one.
GRANT SELECT, INSERT ON questionnaire_version TO ${application_role};
