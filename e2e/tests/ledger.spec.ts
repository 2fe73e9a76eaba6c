import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { Programs } from './programs';

/** At least so many submissions are acknowledged while the parts die. */
const least = 200;
/** After so many acknowledgements a part is killed; the launcher starts it again. */
const deaths = new Map([
  [15, 'survey-service'],
  [45, 'kafka'],
  [75, 'reporting-service'],
  [105, 'gateway'],
  [135, 'masterplan-service'],
  [165, 'postgresql'],
]);

/** Ends the process of a part as a power cut would: nobody is told. */
function kill(part: string) {
  const status = execFileSync('../reviu', ['status'], { encoding: 'utf8' });
  const line = status.split('\n').find((each) => each.startsWith(`${part} `));
  process.kill(Number(line?.split(/ +/)[2]), 'SIGKILL');
}

interface Submission {
  id: string;
  campaign: string;
  opd: string;
  body: { assignment: string; answers: unknown };
}

test('every acknowledged submission is counted once, whatever is killed meanwhile', async ({ request }) => {
  test.setTimeout(600_000);
  const programs = new Programs(request);
  const admin = await programs.of('admin');
  const trial = (await admin.all('/api/reporting/campaigns')).find((each) => each.simulated && each.stakeholders.n > 0);
  const answers = new Map<string, unknown>();
  for (const response of await admin.all(`/api/survey/responses?campaign=${trial.id}`)) {
    if (response.opd) {
      answers.set(response.opd, (await admin.get(`/api/survey/responses/${response.id}`)).answers);
    }
  }

  const work: Submission[] = [];
  const campaigns: string[] = [];
  const asked = (await admin.get(`/api/survey/campaigns/${trial.id}`)).parts.find(
    (part: { audience: string }) => part.audience === 'opd',
  );
  while (work.length < least) {
    const campaign = await admin.post('/api/survey/campaigns', {
      title: { id: `Uji padam ${campaigns.length + 1}`, en: `Power cut ${campaigns.length + 1}` },
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      simulated: true,
      opdAudience: { questionnaire: asked.questionnaire, number: asked.number, opds: ['*'] },
    });
    await admin.post(`/api/survey/campaigns/${campaign.id}/opening`);
    campaigns.push(campaign.id);
    for (const task of await admin.all(`/api/survey/assignments?campaign=${campaign.id}`)) {
      const body = { assignment: task.id, answers: answers.get(task.opd) };
      work.push({ id: randomUUID(), campaign: campaign.id, opd: task.opd, body });
    }
  }

  const ledger = new Set<string>();
  const hand = async (submission: Submission) => {
    const officer = await programs.of(`petugas.${submission.opd}`);
    // who hears nothing asks again with the same id, as the dashboard does
    while (!(await officer.put(`/api/survey/responses/${submission.id}/submission`, submission.body))) {
      await pause(250);
    }
    ledger.add(submission.id);
    const next = deaths.get(ledger.size);
    if (next) {
      kill(next);
    }
  };
  const queue = [...work];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await hand(next);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  expect(ledger.size).toBe(work.length);

  for (const campaign of campaigns) {
    const handedIn = work.filter((each) => each.campaign === campaign);
    await expect
      .poll(async () => (await admin.get(`/api/reporting/campaigns/${campaign}/progress`))?.opd?.submitted, {
        timeout: 120_000,
      })
      .toBe(handedIn.length);
    const kept = await admin.all(`/api/survey/responses?campaign=${campaign}`);
    expect(new Set(kept.map((each) => each.id))).toEqual(new Set(handedIn.map((each) => each.id)));
    expect(kept).toHaveLength(handedIn.length);
    // progress and figures come from two topics: either may be the first to catch up
    const criteria = async (of: string) =>
      (await admin.get(`/api/reporting/campaigns/${of}/dimensions?audience=opd`))?.criteria;
    // the trial's answers once more: the same figures, unless one was lost or counted twice
    const expected = await criteria(trial.id);
    await expect.poll(() => criteria(campaign), { timeout: 120_000 }).toEqual(expected);
  }
});
