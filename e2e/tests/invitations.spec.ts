import { answerAll } from './answering';
import { expect, picture, test } from './people';
import { Programs } from './programs';

const list = (rows: string[]) => ({
  name: 'undangan.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['surel,nama,kelompok,wilayah,bahasa', ...rows].join('\n')),
});

/** An open campaign for stakeholders alone. */
async function openCampaign(request: ConstructorParameters<typeof Programs>[0]) {
  const admin = await new Programs(request).of('admin');
  const trial = (await admin.all('/api/survey/campaigns')).find((one) => one.simulated);
  const part = trial.parts.find((one: { audience: string }) => one.audience === 'stakeholder');
  const made = await admin.post('/api/survey/campaigns', {
    title: { id: 'Suara warga', en: 'Voice of the people' },
    review: trial.review,
    closesAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
    simulated: false,
    stakeholderAudience: { questionnaire: part.questionnaire, number: part.number, groups: part.groups },
  });
  await admin.post(`/api/survey/campaigns/${made.id}/opening`);
  return made.id as string;
}

test('people are invited from a spreadsheet, mailed, and answer at their own link', async ({ as, browser, request }) => {
  test.setTimeout(240_000);
  const campaign = await openCampaign(request);
  const admin = await as('admin');
  await admin.goto(`/campaigns/${campaign}`);
  const panel = admin.locator('section', { has: admin.getByRole('heading', { name: 'Undangan', exact: true }) });

  await test.step('a list is checked first, and shown what it would do', async () => {
    await panel.getByRole('button', { name: 'Impor daftar' }).click();
    const drawer = admin.getByRole('dialog');
    const given = drawer.locator('input[type=file]');
    await given.setInputFiles(list(['budi@contoh.id,Budi Santoso,,,id', 'ani@contoh.id,Ani Lestari,,,en']));
    await expect(drawer.getByText('2 orang akan diundang.')).toBeVisible();
    await picture(admin, 'invitations-checked');
    await drawer.getByRole('button', { name: 'Undang 2 orang' }).click();
    await expect(admin.getByText('2 orang diundang.')).toBeVisible();
    await expect(panel.getByText('Budi Santoso')).toBeVisible();
  });

  await test.step('everybody is mailed once, and the words can be seen before', async () => {
    await admin.getByRole('button', { name: 'Atur kata-kata' }).click();
    const words = admin.getByRole('dialog', { name: 'Atur kata-kata' });
    await words.getByRole('button', { name: 'Pratinjau' }).click();
    await expect(words.getByRole('region', { name: 'Pratinjau' })).toContainText('Suara warga');
    await picture(admin, 'invitation-words');
    await admin.keyboard.press('Escape');
    await expect(words).toBeHidden();
    await admin.getByRole('button', { name: 'Kirim undangan (2)' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Kirim undangan (2)' }).click();
    await expect(admin.getByText('2 dari 2 terkirim')).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Kirim undangan (0)' })).toBeDisabled();
    await picture(admin, 'invitations');
  });

  const address = await test.step('a link can be handed over as a QR code too', async () => {
    await panel.getByRole('button', { name: 'Tindakan untuk budi@contoh.id' }).click();
    await admin.getByRole('menuitem', { name: 'Tautan dan QR' }).click();
    const shown = admin.getByRole('dialog');
    await expect(shown.getByRole('img', { name: 'Kode QR tautan' })).toBeVisible();
    await picture(admin, 'invitation-link');
    return shown.locator('code').innerText();
  });

  await test.step('it is good for one answer, on a phone, without signing in', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const citizen = await context.newPage();
    await citizen.goto(new URL(address).pathname);
    await expect(citizen.locator('.rq-page')).toBeVisible();
    await picture(citizen, 'phone-invited');
    await answerAll(
      citizen,
      async (number) => {
        const width = await citizen.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `page ${number}`).toBeLessThanOrEqual(360);
      },
      'Terima kasih!',
    );
    await picture(citizen, 'phone-invited-thanks');
    await context.close();

    const again = await browser.newContext();
    const other = await again.newPage();
    await other.goto(new URL(address).pathname);
    await expect(other.locator('main')).toBeVisible();
    await expect(other.locator('.rq-page')).toHaveCount(0);
    await picture(other, 'invitation-used');
    await again.close();
  });

  await test.step('the administrator sees that Budi answered, never what', async () => {
    await admin.reload();
    const row = panel.getByRole('row', { name: /Budi Santoso/ });
    await expect(row.getByText('Menjawab')).toBeVisible();
    await expect(row.getByRole('button')).toHaveCount(0);
    await admin.setViewportSize({ width: 360, height: 740 });
    await picture(admin, 'phone-invitations');
    expect(await admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
