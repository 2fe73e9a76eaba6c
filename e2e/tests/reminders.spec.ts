import { expect, picture, test } from './people';
import { Programs } from './programs';
import { smallCampaign } from './small-campaign';

test('offices that have not handed in are reminded by mail, and the campaign tells to whom that went', async ({
  as,
  request,
}) => {
  const programs = new Programs(request);
  const program = await programs.of('admin');
  const campaign = await smallCampaign(program, 'Perlu diingatkan', { opds: ['setwan', 'bpbd'] });
  const officer = await programs.of('petugas.bpbd');
  const own = (await officer.get(`/api/survey/assignments?campaign=${campaign}`)).items[0];
  await officer.put(`/api/survey/responses/${crypto.randomUUID()}/submission`, {
    assignment: own.id,
    answers: { jabatan: 'Sekretaris' },
  });
  const admin = await as('admin');
  await admin.goto(`/campaigns/${campaign}`);
  const panel = admin.locator('section', { has: admin.getByRole('heading', { name: 'Surel pengingat OPD' }) });

  await test.step('days before the end are chosen, and shown with their dates', async () => {
    await panel.getByRole('combobox', { name: 'Pengingat otomatis sebelum penutupan' }).click();
    await admin.getByTitle(/^7 hari sebelumnya · /).click();
    await expect(admin.getByText('Kalender pengingat disimpan.')).toBeVisible();
    await admin.keyboard.press('Escape');
    expect((await program.get(`/api/survey/campaigns/${campaign}/mail`)).reminders).toMatchObject([
      { daysBefore: 7, done: false },
    ]);
  });

  await test.step('the words are the city’s own, in Indonesian', async () => {
    await panel.getByRole('button', { name: 'Atur kata-kata' }).click();
    const words = admin.getByRole('dialog', { name: 'Atur kata-kata' });
    await words.getByRole('button', { name: 'Pratinjau' }).click();
    await expect(words.getByRole('region', { name: 'Pratinjau' })).toContainText('Dinas Kesehatan');
    await picture(admin, 'reminder-words');
    await admin.keyboard.press('Escape');
    await expect(words).toBeHidden();
  });

  await test.step('a reminder goes to the one office that has not handed in', async () => {
    await panel.getByRole('button', { name: 'Ingatkan OPD (1)' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Ingatkan OPD (1)' }).click();
    await expect(panel.getByText('1 dari 1 terkirim')).toBeVisible();
    await picture(admin, 'reminders');
    await panel.getByRole('button', { name: 'Lihat penerima' }).click();
    const mails = admin.getByRole('dialog', { name: 'Penerima' });
    await expect(mails.getByRole('row', { name: /Sekretariat DPRD/ })).toContainText('kantor@setwan.kedirikota.example');
    await expect(mails.getByRole('row', { name: /Sekretariat DPRD/ })).toContainText('Terkirim');
    await picture(admin, 'reminder-recipients');
  });

  await test.step('on a phone too', async () => {
    await admin.keyboard.press('Escape');
    await admin.setViewportSize({ width: 360, height: 740 });
    await picture(admin, 'phone-reminders');
    expect(await admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
