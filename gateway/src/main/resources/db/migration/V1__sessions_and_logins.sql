-- Spring Session's tables, as its own script for PostgreSQL makes them
CREATE TABLE spring_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_ix1 ON spring_session (session_id);
CREATE INDEX spring_session_ix2 ON spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

-- A person's login and its tokens. Apart from the session, which is written back as a whole after each request:
-- two requests side by side would undo each other's renewal of the tokens.
CREATE TABLE login (
    id               uuid PRIMARY KEY,
    subject          text        NOT NULL,
    keycloak_session text,
    access_token     text        NOT NULL,
    access_until     timestamptz NOT NULL,
    refresh_token    text,
    renewed_at       timestamptz NOT NULL DEFAULT now()
);
-- back-channel logout names a session at Keycloak, or a person
CREATE INDEX login_keycloak_session ON login (keycloak_session);
CREATE INDEX login_subject ON login (subject);
-- the hourly removal of the dead
CREATE INDEX login_renewed_at ON login (renewed_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON spring_session, spring_session_attributes, login TO ${application_role};
