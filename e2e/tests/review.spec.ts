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

  const submitted = async () => {
    await expect.poll(figures, { timeout: 10_000 }).toBe('submitted');
    const own = await (await officer.request.get(`/api/survey/assignments?campaign=${campaign.id}`)).json();
    return own.items[0].response as string;
  };

  await test.step('a second later everybody knows, without a reload', async () => {
    await submitted();
    await admin.goto(`/campaigns/${campaign.id}`);
    await picture(admin, 'campaign');
  });

  await test.step('the administrator returns it with a reason, and the officer is told without a reload', async () => {
    await officer.goto('/');
    await expect(officer.getByRole('link', { name: 'Baca jawaban' }).first()).toBeVisible();
    await admin.goto(`/responses/${await submitted()}`);
    await admin.getByRole('button', { name: 'Minta diperbaiki' }).first().click();
    await admin.getByRole('textbox', { name: 'Apa yang perlu diperbaiki di sini?' }).fill('Jabatan siapa? Tulis lengkap.');
    await admin.getByRole('button', { name: 'Simpan catatan' }).click();
    await picture(admin, 'returning');
    await admin.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await expect(admin.getByRole('dialog')).toContainText('Jabatan siapa? Tulis lengkap.');
    await admin.getByRole('dialog').getByRole('textbox').fill('Mohon jelaskan kekurangannya.');
    await admin.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await expect(officer.getByText('Mohon jelaskan kekurangannya.')).toBeVisible();
    await picture(officer, 'returned');
  });

  await test.step('the officer corrects it and hands it in again', async () => {
    await officer.getByRole('link', { name: 'Perbaiki' }).first().click();
    await expect(officer.locator('.rq-page')).toBeVisible();
    // the note leads to its question, where it can be answered
    await officer.getByRole('button', { name: 'Jabatan siapa? Tulis lengkap.' }).click();
    const thread = officer.getByRole('region', { name: /^Komentar tentang/ }).first();
    await expect(thread).toContainText('perlu diperbaiki');
    await thread.getByRole('button', { name: 'Balas' }).click();
    await thread.getByRole('textbox', { name: 'Komentar' }).fill('Sekretaris dinas.');
    await thread.getByRole('button', { name: 'Kirim', exact: true }).click();
    await expect(thread.getByText('Sekretaris dinas.')).toBeVisible();
    await picture(officer, 'correcting');
    await answerAll(officer, async () => undefined);
    await submitted();
  });

  await test.step('the administrator verifies it', async () => {
    await admin.goto(`/responses/${await submitted()}`);
    await admin.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await expect.poll(figures, { timeout: 10_000 }).toBe('verified');
    await picture(admin, 'verified');
  });

  await test.step('the head of the office reads it', async () => {
    const head = await as('kepala.dinkes');
    const own = await (await head.request.get(`/api/survey/assignments?campaign=${campaign.id}`)).json();
    await head.goto(`/responses/${own.items[0].response}`);
    await expect(head.getByText('Diisi pada uji coba peramban').first()).toBeVisible();
    await picture(head, 'head');
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
  await reviewer.goto(`/campaigns/${trial.id}/results`);
  await expect(reviewer.getByText('simulasi', { exact: false }).first()).toBeVisible();
  await picture(reviewer, 'results');
});
