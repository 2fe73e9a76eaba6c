-- An open link lets anybody who has it answer. Only its hash is kept; the link itself is derived anew when it has to be shown.
CREATE TABLE open_link (
    token_hash bytea PRIMARY KEY,
    campaign   uuid        NOT NULL UNIQUE REFERENCES campaign,
    made_at    timestamptz NOT NULL
);

GRANT SELECT, INSERT ON open_link TO ${application_role};
