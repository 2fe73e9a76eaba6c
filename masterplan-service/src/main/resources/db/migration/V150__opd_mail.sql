-- The office's own mail address, not a person's; null where none is known.
ALTER TABLE opd ADD COLUMN mail text CHECK (length(mail) <= 254);
