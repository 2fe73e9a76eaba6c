-- Whether the head of each office approves its answers before they are handed in.
ALTER TABLE campaign ADD COLUMN head_approval boolean NOT NULL DEFAULT false;

-- Who asked the head, and who approved. Asked and not yet answered for: the asking stands until the answers change.
ALTER TABLE assignment
    ADD COLUMN approval_asked_at      timestamptz,
    ADD COLUMN approval_asked_by_id   text,
    ADD COLUMN approval_asked_by_name text,
    ADD COLUMN approved_by_id         text,
    ADD COLUMN approved_by_name       text,
    ADD CONSTRAINT assignment_approval_asked
        CHECK ((approval_asked_at IS NULL) = (approval_asked_by_id IS NULL)),
    ADD CONSTRAINT assignment_approved_when_asked
        CHECK (approved_by_id IS NULL OR approval_asked_at IS NOT NULL);
