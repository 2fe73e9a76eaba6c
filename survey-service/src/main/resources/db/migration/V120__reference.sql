-- What survey-service keeps of other services' things: the latest state it has read from their topics.
-- A row is replaced only by a higher version, so a late or repeated event changes nothing.
CREATE TABLE opd (
    code      text PRIMARY KEY,
    version   bigint NOT NULL,
    name      text   NOT NULL,
    kind      text   NOT NULL,
    status    text   NOT NULL,
    successor text
);
CREATE INDEX opd_active ON opd (code) WHERE status = 'active';

CREATE TABLE programme (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    plan    uuid   NOT NULL,
    code    text   NOT NULL,
    name    text   NOT NULL,
    opd     text   NOT NULL
);
CREATE INDEX programme_of_opd ON programme (opd, code);

CREATE TABLE review (
    id       uuid PRIMARY KEY,
    version  bigint NOT NULL,
    title_id text   NOT NULL,
    title_en text   NOT NULL,
    plan     uuid   NOT NULL,
    phase    text   NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON opd, programme, review TO ${application_role};
