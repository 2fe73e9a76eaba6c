-- A campaign's responses of one state, which may be few among many; read from either end. What was handed in has a moment.
CREATE INDEX response_of_campaign_by_state ON response (campaign, state, submitted_at DESC, id DESC)
    WHERE audience = 'opd' AND submitted_at IS NOT NULL;

-- One office's response in a campaign.
CREATE INDEX response_of_campaign_and_opd ON response (campaign, opd, submitted_at DESC, id DESC)
    WHERE audience = 'opd' AND submitted_at IS NOT NULL;
