import { answerAll } from './answering';
import { expect, picture, test } from './people';
import { Programs } from './programs';

const title = 'Survei dengan persetujuan';

/** An open campaign that takes the answers of one office after its head has approved them. */
async function openCampaign(admin: Awaited<ReturnType<Programs['of']>>) {
  const known = await admin.all('/api/survey/campaigns');
  const review = known.find((one) => one.title.id === 'Reviu Masterplan 2024');
  const asked = review.parts.find((one: { audience: string }) => one.audience === 'opd');
  const made = await admin.post('/api/survey/campaigns', {
    title: { id: title, en: 'Survey with approval' },
    closesAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
    headApproval: true,
    opdAudience: { questionnaire: asked.questionnaire, number: asked.number, opds: ['bappeda'] },
  });
  await admin.post(`/api/survey/campaigns/${made.id}/opening`);
  return made.id as string;
}

test('the head of an office gives answers back, then approves them, and only then are they handed in', async ({
  as,
  request,
}) => {
  test.setTimeout(240_000);
  const programs = new Programs(request);
  const admin = await programs.of('admin');
  const campaign = await openCampaign(admin);
  const state = async () => (await admin.get(`/api/survey/assignments?campaign=${campaign}`)).items[0].state;
  const officer = await as('petugas.bappeda');
  const head = await as('kepala.bappeda');
  const card = (page: typeof head) => page.locator('article', { has: page.getByRole('heading', { name: title }) });

  await test.step('the officer asks for approval', async () => {
    await officer.goto('/');
    await card(officer).getByRole('link', { name: 'Isi kuesioner' }).click();
    await expect(officer.locator('.rq-page')).toBeVisible();
    await answerAll(officer, async () => undefined, 'Menunggu persetujuan kepala OPD');
    expect(await state()).toBe('in-progress');
    await picture(officer, 'approval-asked');
  });

  await test.step('the head gives it back with a reason, and the officer is told without a reload', async () => {
    await head.goto('/');
    await card(head).getByRole('link', { name: 'Baca dan putuskan' }).click();
    await head.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await head.getByRole('dialog').getByRole('textbox').fill('Periksa anggarannya.');
    await head.getByRole('dialog').getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await expect(officer.getByText('Periksa anggarannya.')).toBeVisible({ timeout: 70_000 });
  });

  await test.step('the head approves the second time', async () => {
    await answerAll(officer, async () => undefined, 'Menunggu persetujuan kepala OPD');
    await head.goto('/');
    await card(head).getByRole('link', { name: 'Baca dan putuskan' }).click();
    await head.getByRole('button', { name: 'Setujui dan kirim' }).click();
    await head.getByRole('dialog').getByRole('button', { name: 'Setujui dan kirim' }).click();
    await expect.poll(state).toBe('submitted');
    await expect(head.getByText(/Disetujui oleh/)).toBeVisible();
    await picture(head, 'approved');
  });

  await admin.post(`/api/survey/campaigns/${campaign}/closing`);
});
