-- a campaign has one response of each office: all of them together are counted from the facts too when they are asked for
DELETE FROM tally WHERE audience = 'opd';

-- Every office may see the sums over all offices, but no other office's rows: answers without the office they are of,
-- for those sums alone. Who reaches no row reaches none here.
CREATE FUNCTION answers_of_all_offices(of_campaign uuid)
    RETURNS TABLE (id uuid, questionnaire_version uuid, state text, answers jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
AS $$
    SELECT r.id, r.questionnaire_version, r.state, r.answers FROM response r
    WHERE r.campaign = of_campaign AND r.audience = 'opd' AND r.counted
      AND current_setting('reviu.reach', true) IN ('all', 'own')
$$;
REVOKE ALL ON FUNCTION answers_of_all_offices(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION answers_of_all_offices(uuid) TO ${application_role};
