-- What an office and those who read its answers say to each other, about all of them or at one question.
CREATE TABLE answer_comment (
    id          uuid PRIMARY KEY,
    -- the order in which things were said
    number      bigint GENERATED ALWAYS AS IDENTITY,
    assignment  uuid        NOT NULL REFERENCES assignment,
    opd         text        NOT NULL,
    -- JSON pointer into the answers; null: about all of them
    question    text,
    words       text        NOT NULL,
    -- said with a return: this is what has to be corrected
    to_correct  boolean     NOT NULL,
    author_id   text        NOT NULL,
    author_name text        NOT NULL,
    said_at     timestamptz NOT NULL
);
CREATE INDEX answer_comment_of_assignment ON answer_comment (assignment, number);

ALTER TABLE answer_comment ENABLE ROW LEVEL SECURITY;
CREATE POLICY answer_comment_reach ON answer_comment
    USING ((SELECT current_setting('reviu.reach', true)) = 'all'
        OR opd = (SELECT current_setting('reviu.organization', true)));

-- What was said stays said.
GRANT SELECT, INSERT ON answer_comment TO ${application_role};
