import { answerAll } from './answering';
import { expect, picture, test } from './people';

const campaignTitle = 'Reviu Masterplan 2024';

test('the survey of the review goes from the officer to the figures', async ({ as }) => {
  test.setTimeout(300_000);
  const officer = await as('petugas.dinkes');
  const admin = await as('admin');
  const campaigns = await (await admin.request.get('/api/survey/campaigns')).json();
  const campaign = campaigns.items.find((each: { title: { id: string } }) => each.title.id === campaignTitle);
  const figures = async () => {
    const progress = await (await admin.request.get(`/api/reporting/campaigns/${campaign.id}/progress`)).json();
    return progress.byOpd.find((each: { opd: string }) => each.opd === 'dinkes').state;
  };

  await test.step('the officer sees the own work only', async () => {
    const own = await (await officer.request.get('/api/survey/assignments')).json();
    expect(new Set(own.items.map((each: { opd: string }) => each.opd))).toEqual(new Set(['dinkes']));
    const all = await (await admin.request.get(`/api/survey/assignments?campaign=${campaign.id}&limit=200`)).json();
    const other = all.items.find((each: { opd: string }) => each.opd === 'disdik');
    expect((await officer.request.get(`/api/survey/assignments/${other.id}`)).status()).toBe(403);
  });

  await test.step('the officer answers the questionnaire, page by page, and hands it in', async () => {
    const card = officer.locator('article', { has: officer.getByRole('heading', { name: campaignTitle }) });
    await card.getByRole('link', { name: 'Isi kuesioner' }).click();
    await expect(officer.locator('.rq-page')).toBeVisible();
    await answerAll(officer, (number) => picture(officer, `answering-${number}`));
    await picture(officer, 'answered');
  });

  await test.step('a second later everybody knows', async () => {
    await expect.poll(figures, { timeout: 10_000 }).toBe('submitted');
    await admin.goto(`/campaigns/${campaign.id}`);
    await picture(admin, 'campaign');
  });
});

test('the trial run has figures for every chart, marked as simulated', async ({ as }) => {
  const reviewer = await as('reviewer.ub');
  const campaigns = await (await reviewer.request.get('/api/reporting/campaigns')).json();
  const trial = campaigns.items.find((each: { simulated: boolean }) => each.simulated);

  expect(trial).toMatchObject({ state: 'closed', opd: { total: 29, submitted: 29 }, stakeholders: { n: 400 } });
  const quadrants = await (
    await reviewer.request.get(`/api/reporting/campaigns/${trial.id}/importance-performance?audience=stakeholder`)
  ).json();
  expect(quadrants.items).toHaveLength(18);
});

test('the council finds the achievement of the city by the official rules', async ({ as }) => {
  const council = await as('dewan');
  await picture(council, 'city');

  const achievement = await (await council.request.get('/api/reporting/achievement?year=2023')).json();

  const of = (code: string) => achievement.items.find((each: { code: string }) => each.code === code).achievement;
  expect([of('reform'), of('ikm'), of('ipm')]).toEqual([102.23, 94.4, 102.11]);
});
