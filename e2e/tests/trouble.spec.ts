import type { Page } from '@playwright/test';
import { bear, expect, picture, test } from './people';
import { type Program, Programs } from './programs';
import { smallCampaign } from './small-campaign';

const position = (page: Page) => page.getByRole('textbox', { name: 'Jabatan Anda' });
const saved = (page: Page) => expect(page.getByText(/^Tersimpan/)).toBeVisible();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** On to the reading before sending, and from there on. */
async function send(page: Page) {
  await button(page, 'Lanjut').click();
  await page.locator('.rq-foot').getByRole('button', { name: 'Periksa jawaban' }).click();
  await button(page, 'Kirim jawaban').click();
}
const unsent = 'Belum terkirim. Jawaban aman di peramban ini dan dikirim begitu tersambung.';

/** An office's assignment in a campaign, and what the server has of its answers. */
async function duty(admin: Program, campaign: string) {
  const find = async () => (await admin.get(`/api/survey/assignments?campaign=${campaign}`)).items[0];
  return {
    path: `/assignments/${(await find()).id}`,
    kept: async () => {
      const { response } = await find();
      return response ? (await admin.get(`/api/survey/responses/${response}`)).answers.jabatan : undefined;
    },
    state: async () => (await find()).state as string,
  };
}

test('answers given without a network stay in the browser and go out by themselves', async ({ as, beside, request }) => {
  const admin = await new Programs(request).of('admin');
  const campaign = await smallCampaign(admin, 'Tanpa jaringan', { opds: ['dinsos'] });
  const { path, kept, state } = await duty(admin, campaign);
  const officer = await as('petugas.dinsos');
  const context = officer.context();
  await officer.goto(path);
  await position(officer).fill('Sekretaris');
  await saved(officer);

  await test.step('a notice says where the answers are while nothing can be sent', async () => {
    bear(officer, /ERR_INTERNET_DISCONNECTED/);
    await context.setOffline(true);
    await position(officer).fill('Sekretaris dinas');
    await expect(officer.getByText(unsent)).toBeVisible();
    await picture(officer, 'answering-offline');
    await send(officer);
    await expect(officer.getByText('Jawaban Anda aman di peramban ini. Kirim lagi setelah tersambung.')).toBeVisible();
    expect(await kept()).toBe('Sekretaris');
  });

  await test.step('they are sent as soon as the network is back', async () => {
    await context.setOffline(false);
    await expect.poll(kept).toBe('Sekretaris dinas');
    await saved(officer);
  });

  const again = await test.step('what was typed offline outlives the page', async () => {
    await context.setOffline(true);
    await button(officer, 'Kembali').click();
    await button(officer, 'Kembali').click();
    await position(officer).fill('Sekretaris Dinas Sosial');
    await expect(officer.getByText(unsent)).toBeVisible();
    await officer.close();
    await context.setOffline(false);
    expect(await kept()).toBe('Sekretaris dinas');
    const page = await beside(officer);
    await page.goto(path);
    await expect(position(page)).toHaveValue('Sekretaris Dinas Sosial');
    await expect.poll(kept).toBe('Sekretaris Dinas Sosial');
    return page;
  });

  await test.step('the reading before sending leads to the first fault', async () => {
    await position(again).fill('');
    await send(again);
    await expect(position(again)).toBeFocused();
    await expect(again.getByText('Pertanyaan ini wajib diisi.').first()).toBeVisible();
    await picture(again, 'answering-first-fault');
    await position(again).fill('Sekretaris Dinas Sosial');
    await send(again);
    await expect(again.getByText('Jawaban sudah dikirim', { exact: true })).toBeVisible();
    expect(await state()).toBe('submitted');
  });
});

test('two devices go on with the same answers, and a conflict is decided by who sees both', async ({ as, request }) => {
  const admin = await new Programs(request).of('admin');
  const campaign = await smallCampaign(admin, 'Dua gawai', { opds: ['dishub'] });
  const { path, kept } = await duty(admin, campaign);
  const desk = await as('petugas.dishub');
  const phone = await as('petugas.dishub');
  await phone.setViewportSize({ width: 360, height: 740 });
  const conflict = (page: Page) => page.getByRole('alert').filter({ hasText: 'Jawaban ini juga diubah di tempat lain' });

  await test.step('another device goes on where the first one was', async () => {
    await desk.goto(path);
    await position(desk).fill('Sekretaris');
    await saved(desk);
    await phone.goto(path);
    await expect(position(phone)).toHaveValue('Sekretaris');
    await position(phone).fill('Kepala bidang');
    await saved(phone);
  });

  await test.step('the first one is asked before it changes that, and sees both', async () => {
    bear(desk, /\b412\b.*\/api\/survey\/responses\//);
    await position(desk).fill('Sekretaris dinas');
    await expect(conflict(desk)).toContainText('Sekretaris dinas');
    await expect(conflict(desk)).toContainText('Kepala bidang');
    await picture(desk, 'answering-conflict');
    await desk.reload();
    await expect(conflict(desk)).toContainText('Sekretaris dinas');
    expect(await kept()).toBe('Kepala bidang');
    await button(desk, 'Pakai jawaban di layar ini').click();
    await expect.poll(kept).toBe('Sekretaris dinas');
  });

  await test.step('the other one takes what is kept', async () => {
    bear(phone, /\b412\b.*\/api\/survey\/responses\//);
    await position(phone).fill('Kepala seksi');
    await expect(conflict(phone)).toContainText('Kepala seksi');
    await picture(phone, 'phone-answering-conflict');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await button(phone, 'Pakai jawaban yang tersimpan').click();
    await expect(position(phone)).toHaveValue('Sekretaris dinas');
    expect(await kept()).toBe('Sekretaris dinas');
  });
});

test('whoever is answering when a campaign is closed is told until when, and can still send', async ({
  as,
  visitor,
  request,
}) => {
  const admin = await new Programs(request).of('admin');
  const campaign = await smallCampaign(admin, 'Ditutup tiba-tiba', {
    opds: ['dkpp'],
    invited: ['begun@contoh.id', 'late@contoh.id'],
  });
  const { path, state } = await duty(admin, campaign);
  const { items } = await admin.get(`/api/survey/campaigns/${campaign}/invitations`);
  const linkOf = async (email: string) => {
    const { id } = items.find((one: { email: string }) => one.email === email);
    return new URL((await admin.get(`/api/survey/invitations/${id}/link`)).url).pathname;
  };
  const officer = await as('petugas.dkpp');
  await officer.goto(path);
  await position(officer).fill('Sekretaris');
  await saved(officer);
  const invited = await visitor();
  await invited.goto(await linkOf('begun@contoh.id'));
  await position(invited).fill('Petani');
  const stranger = await visitor();
  const open = (await admin.get(`/api/survey/campaigns/${campaign}`)).openLink as string;
  await stranger.goto(open);
  await position(stranger).fill('Pedagang');

  await admin.post(`/api/survey/campaigns/${campaign}/closing`);

  await test.step('an office is told without a reload, and hands its draft in', async () => {
    await expect(officer.getByText(/Draf ini masih dapat dikirim sampai pukul/)).toBeVisible();
    await picture(officer, 'answering-grace');
    await send(officer);
    await expect(officer.getByText('Jawaban sudah dikirim', { exact: true })).toBeVisible();
    expect(await state()).toBe('submitted');
  });

  for (const [who, page, answer] of [
    ['invited', invited, 'Petani'],
    ['at the open link', stranger, 'Pedagang'],
  ] as const) {
    await test.step(`somebody ${who} finds the questions after a reload, and sends`, async () => {
      await page.reload();
      await expect(page.getByText(/masih dapat dikirim sampai pukul/)).toBeVisible();
      await expect(position(page)).toHaveValue(answer);
      await picture(page, `link-grace-${answer.toLowerCase()}`);
      await send(page);
      await expect(page.getByText('Terima kasih!', { exact: true })).toBeVisible();
    });
  }

  await test.step('nobody begins any more', async () => {
    const late = (await linkOf('late@contoh.id')).replace('/r/', '/api/survey/links/');
    expect((await request.get(late)).status()).toBe(404);
    expect((await request.get(open.replace('/r/', '/api/survey/links/'))).status()).toBe(404);
  });
});
