-- Why a review went on although something was missing, or back; and the decision to leave the plan as it is.
ALTER TABLE review
    ADD COLUMN reason       text,
    ADD COLUMN kept_on      date,
    ADD COLUMN kept_because text,
    ADD CHECK ((kept_on IS NULL) = (kept_because IS NULL));

-- What survey-service tells of campaigns; which review they belong to is said there.
CREATE TABLE campaign_copy (
    id        uuid PRIMARY KEY,
    review    uuid,
    title_id  text    NOT NULL,
    title_en  text,
    state     text    NOT NULL,
    simulated boolean NOT NULL,
    closes_at timestamptz,
    version   bigint  NOT NULL
);
CREATE INDEX campaign_copy_of_review ON campaign_copy (review);

GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_copy TO ${application_role};
