-- one response a campaign and office: what an office answered is counted from the facts when it is asked for
CREATE INDEX response_office ON response (campaign, opd) WHERE audience = 'opd';
DELETE FROM tally WHERE audience = 'opd' AND opd <> '*';
