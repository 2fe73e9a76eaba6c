-- When somebody first stood for the value; a correction after a return does not make it late.
ALTER TABLE realisation ADD COLUMN submitted_at timestamptz;

-- the history is read by its owner's eyes, whatever row-level security shows to others
UPDATE realisation r
SET submitted_at = (SELECT min(h.changed_at) FROM history h
                    WHERE h.kind = 'realisation' AND h.thing = r.id::text AND h.action = 'submitted');
-- without a record of it, the last change is the best we know
UPDATE realisation SET submitted_at = changed_at WHERE submitted_at IS NULL AND submitted_id IS NOT NULL;

ALTER TABLE realisation ADD CHECK (state NOT IN ('submitted', 'verified') OR submitted_at IS NOT NULL);
