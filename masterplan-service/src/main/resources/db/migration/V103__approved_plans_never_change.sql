-- What the council approved stays as it was approved, whichever program writes. An approved version may only be superseded.
CREATE FUNCTION keep_approved_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.status IN ('approved', 'superseded') THEN
        IF TG_OP = 'UPDATE'
            AND (NEW.id, NEW.code, NEW.number, NEW.title_id, NEW.title_en, NEW.from_year, NEW.to_year, NEW.based_on)
                IS NOT DISTINCT FROM
                (OLD.id, OLD.code, OLD.number, OLD.title_id, OLD.title_en, OLD.from_year, OLD.to_year, OLD.based_on)
            AND NEW.status = 'superseded' THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'plan version % is approved and never changes', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

-- The shared lock lets writers of a draft's parts go side by side, and an approval wait for them and they for it.
CREATE FUNCTION refuse_when_approved(changed uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    found_status text;
BEGIN
    SELECT status INTO found_status FROM plan WHERE id = changed FOR SHARE;
    IF found_status IN ('approved', 'superseded') THEN
        RAISE EXCEPTION 'plan version % is approved and never changes', changed USING ERRCODE = 'restrict_violation';
    END IF;
END $$;

CREATE FUNCTION keep_part_of_approved_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse_when_approved(OLD.plan);
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    PERFORM refuse_when_approved(NEW.plan);
    RETURN NEW;
END $$;

CREATE FUNCTION keep_target_of_approved_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse_when_approved((SELECT plan FROM indicator WHERE id = OLD.indicator));
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    PERFORM refuse_when_approved((SELECT plan FROM indicator WHERE id = NEW.indicator));
    RETURN NEW;
END $$;

CREATE FUNCTION keep_supporter_of_approved_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refuse_when_approved((SELECT plan FROM programme WHERE id = OLD.programme));
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    PERFORM refuse_when_approved((SELECT plan FROM programme WHERE id = NEW.programme));
    RETURN NEW;
END $$;

CREATE TRIGGER keep_approved BEFORE UPDATE OR DELETE ON plan FOR EACH ROW EXECUTE FUNCTION keep_approved_plan();
CREATE TRIGGER keep_approved BEFORE INSERT OR UPDATE OR DELETE ON dimension FOR EACH ROW EXECUTE FUNCTION keep_part_of_approved_plan();
CREATE TRIGGER keep_approved BEFORE INSERT OR UPDATE OR DELETE ON sub_dimension FOR EACH ROW EXECUTE FUNCTION keep_part_of_approved_plan();
CREATE TRIGGER keep_approved BEFORE INSERT OR UPDATE OR DELETE ON programme FOR EACH ROW EXECUTE FUNCTION keep_part_of_approved_plan();
CREATE TRIGGER keep_approved BEFORE INSERT OR UPDATE OR DELETE ON programme_supporter FOR EACH ROW EXECUTE FUNCTION keep_supporter_of_approved_plan();
CREATE TRIGGER keep_approved BEFORE INSERT OR UPDATE OR DELETE ON indicator FOR EACH ROW EXECUTE FUNCTION keep_part_of_approved_plan();
CREATE TRIGGER keep_approved BEFORE INSERT OR UPDATE OR DELETE ON indicator_target FOR EACH ROW EXECUTE FUNCTION keep_target_of_approved_plan();

-- A verified value is locked: it changes only once the realisation is no longer verified.
CREATE FUNCTION keep_verified_realisation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.indicator, NEW.year, NEW.opd, NEW.value) IS NOT DISTINCT FROM (OLD.indicator, OLD.year, OLD.opd, OLD.value) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'realisation % is verified and locked', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER keep_verified BEFORE UPDATE OR DELETE ON realisation
    FOR EACH ROW WHEN (OLD.state = 'verified') EXECUTE FUNCTION keep_verified_realisation();
