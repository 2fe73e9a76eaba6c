CREATE TABLE thing (
    id      text   PRIMARY KEY,
    version bigint NOT NULL,
    name    text   NOT NULL
);
