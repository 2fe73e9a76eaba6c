import type { Page } from '@playwright/test';
import { expect, picture, test } from './people';
import { Programs } from './programs';

/** Picks from a list, as often as it takes: a list that is still moving may not feel a click. */
async function choose(page: Page, field: string, option: string) {
  const box = page.getByRole('combobox', { name: new RegExp(`(^|\\W)${field}$`) });
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await expect(async () => {
    if (!(await list.isVisible())) {
      await box.click({ timeout: 2_000 });
    }
    await list.getByTitle(option, { exact: true }).click({ timeout: 2_000 });
    await expect(list).toHaveCount(0, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

/** Opens the form for an amendment on the page of a recommendation, fills it and keeps it. */
async function amend(page: Page, fill: () => Promise<void>, name: string) {
  await page.getByRole('button', { name: 'Tulis amendemen' }).click();
  const form = page.getByRole('dialog', { name: 'Tulis amendemen' });
  await expect(form).toBeVisible();
  await fill();
  await picture(page, name);
  await form.getByRole('button', { name: 'Simpan' }).click();
  await expect(form).toBeHidden();
}

test('what an OPD accepted becomes the next version of the plan, with the reason behind each change', async ({
  as,
  request,
}) => {
  test.setTimeout(120_000);
  const programs = new Programs(request);
  const reviewing = await programs.of('reviewer.ub');
  const advised = (await reviewing.all('/api/masterplan/recommendations')).find((one) => one.state === 'sent');
  await (await programs.of(`petugas.${advised.opd}`)).post(
    `/api/masterplan/recommendations/${advised.id}/acceptance`,
  );
  const [indicator] = await reviewing.all('/api/masterplan/indicators');
  const [programme] = await reviewing.all('/api/masterplan/programmes');
  const renamed = `${programme.name} (diperluas)`;

  const reviewer = await as('reviewer.ub');
  await test.step('the reviewer writes two amendments', async () => {
    await reviewer.goto(`/recommendations/${advised.id}`);
    await amend(
      reviewer,
      async () => {
        await choose(reviewer, 'Yang diubah', programme.name);
        await reviewer.getByRole('textbox', { name: 'Nama' }).fill(renamed);
      },
      'amendment-rename',
    );
    await amend(
      reviewer,
      async () => {
        await choose(reviewer, 'Bagian', 'Indikator');
        await choose(reviewer, 'Yang diubah', indicator.name);
        await reviewer.getByRole('spinbutton', { name: 'Tahun' }).fill('2027');
        await reviewer.getByRole('spinbutton', { name: 'Nilai' }).fill('77,5');
      },
      'amendment-target',
    );
    await expect(reviewer.getByText('Menunggu versi berikutnya')).toHaveCount(2);
    await picture(reviewer, 'amendments');
  });

  const admin = await as('admin');
  await test.step('the administrator carries them out in the next version and puts it before the council', async () => {
    await admin.goto('/plan');
    await admin.getByRole('tab', { name: 'Versi' }).click();
    await picture(admin, 'plan-versions');
    await admin.getByRole('button', { name: 'Mulai versi berikutnya' }).click();
    await expect(admin.getByRole('heading', { name: /^Versi 2/ })).toBeVisible();
    await admin.getByRole('tab', { name: 'Amendemen' }).click();
    const boxes = admin.getByRole('checkbox');
    await expect(boxes).toHaveCount(2);
    for (const box of await boxes.all()) {
      await box.check();
    }
    await picture(admin, 'assembly');
    await admin.getByRole('button', { name: 'Jalankan 2' }).click();
    await expect(admin.getByText('Amendemen dijalankan dalam rancangan.')).toBeVisible();
    await expect(admin.getByText('Tidak ada amendemen yang menunggu')).toBeVisible();
    await admin.getByRole('tab', { name: 'Isi' }).click();
    await expect(admin.getByText(renamed, { exact: true })).toBeVisible();
    await picture(admin, 'draft-version');
    await admin.getByRole('button', { name: 'Ajukan ke dewan' }).click();
    await expect(admin.getByText('Versi ini sekarang di hadapan dewan.')).toBeVisible();
  });

  const version = new URL(admin.url()).pathname;
  const council = await as('dewan');
  await test.step('the council reads what changes and why, and records its decision', async () => {
    await council.goto(version);
    await council.getByRole('tab', { name: 'Perbandingan' }).click();
    const comparison = council.getByRole('tabpanel', { name: 'Perbandingan' });
    await expect(comparison.getByText('Ganti nama')).toBeVisible();
    await expect(comparison.getByText('2027: tidak ada → 77,5')).toBeVisible();
    await expect(comparison.getByRole('link', { name: /^Karena: / })).toHaveCount(2);
    await picture(council, 'comparison');
    await council.getByRole('button', { name: 'Sahkan versi' }).click();
    const decision = council.getByRole('dialog');
    await decision.getByRole('button', { name: 'Sahkan versi' }).click();
    await expect(decision.getByText('Isi nomor keputusan.')).toBeVisible();
    await decision.getByRole('textbox', { name: 'Nomor keputusan dewan' }).fill('188.45/DSC/2024');
    await decision.getByRole('textbox', { name: 'Risalah sidang' }).fill('https://kedirikota.go.id/risalah/12');
    await picture(council, 'approval');
    await decision.getByRole('button', { name: 'Sahkan versi' }).click();
    await expect(council.getByText('Versi ini sekarang berlaku.')).toBeVisible();
    await expect(council.getByText('Keputusan 188.45/DSC/2024', { exact: false })).toBeVisible();
    await picture(council, 'approved-version');
  });

  await test.step('a phone shows it without sideways scrolling', async () => {
    await council.setViewportSize({ width: 360, height: 740 });
    for (const part of ['Perbandingan', 'Amendemen', 'Isi']) {
      await council.getByRole('tab', { name: part }).click();
      await picture(council, `phone-version-${part.toLowerCase()}`);
      expect(await council.evaluate(() => document.documentElement.scrollWidth), part).toBeLessThanOrEqual(360);
    }
  });

  await test.step('and nothing of it can be changed any more', async () => {
    const id = version.split('/').at(-1);
    const writing = await programs.of('admin');
    const [kept] = await writing.all(`/api/masterplan/programmes?plan=${id}`);
    await expect(
      writing.put(`/api/masterplan/programmes/${kept.id}`, { ...kept, name: 'Diubah diam-diam' }),
    ).rejects.toThrow(/409/);
  });
});
