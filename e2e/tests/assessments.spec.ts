import type { Page } from '@playwright/test';
import { expect, picture, test } from './people';

const year = 2021;
const items = ['Efisien', 'Efektif', 'Akuntabel', 'Bermanfaat'] as const;

async function score(page: Page, values: readonly number[]) {
  for (const [at, item] of items.entries()) {
    await page
      .getByRole('radiogroup', { name: `Nilai ${item}` })
      .getByText(String(values[at]), { exact: true })
      .click();
  }
}

async function choose(page: Page, field: RegExp, option: string) {
  await page.getByRole('combobox', { name: field }).last().click();
  await page.getByTitle(option, { exact: true }).click();
}

test('an OPD scores itself, two assessors judge alone, and a third person decides', async ({ as }) => {
  test.setTimeout(300_000);
  const admin = await as('admin');
  const officer = await as('petugas.dinkes');
  let address = '';

  await test.step('the administrator opens an assessment', async () => {
    await admin.goto('/assessments');
    await admin.getByRole('button', { name: 'Buka penilaian' }).click();
    const form = admin.getByRole('dialog');
    await choose(admin, /Instrumen$/, 'Empat kriteria reviu');
    await form.getByRole('spinbutton', { name: 'Tahun' }).fill(String(year));
    await form.getByRole('combobox', { name: 'OPD' }).fill('Dinas Kesehatan');
    await admin.getByTitle('Dinas Kesehatan', { exact: true }).click();
    await form.getByRole('spinbutton', { name: 'Jumlah asesor' }).fill('2');
    await form.getByRole('button', { name: 'Buka penilaian' }).click();
    await expect(admin.getByText('Menunggu nilai mandiri Dinas Kesehatan')).toBeVisible();
    address = new URL(admin.url()).pathname;
  });

  await test.step('the officer is led to what is missing, then hands in', async () => {
    await officer.goto('/');
    await officer.getByRole('link', { name: `Empat kriteria reviu ${year}` }).click();
    await officer.getByRole('radiogroup', { name: 'Nilai Efisien' }).getByText('5', { exact: true }).click();
    await officer.getByRole('button', { name: 'Kirim' }).click();
    await expect(officer.getByText('Beri nilai, atau tandai tidak berlaku.')).toHaveCount(3);
    await score(officer, [5, 4, 4, 5]);
    await officer.getByRole('textbox', { name: 'Catatan Efisien' }).fill('Antrean turun dari 60 ke 20 menit.');
    await officer.getByRole('button', { name: 'Bukti (0)' }).first().click();
    await officer.getByRole('textbox', { name: /Alamat web/ }).fill('https://dinkes.kedirikota.go.id/antrean');
    await officer.getByRole('button', { name: 'Tambah tautan' }).click();
    await officer.getByRole('button', { name: 'Selesai' }).click();
    await officer.getByRole('button', { name: 'Simpan' }).click();
    await expect(officer.getByText('Nilai disimpan.')).toBeVisible();
    await picture(officer, 'self-scores');
    await officer.getByRole('button', { name: 'Kirim' }).click();
    await expect(officer.getByText('Menunggu asesor')).toBeVisible();
  });

  for (const [assessor, values] of [
    ['reviewer.ub', [4, 4, 3, 5]],
    ['reviewer.its', [4, 3, 3, 5]],
  ] as const) {
    await test.step(`${assessor} judges without seeing the other`, async () => {
      const page = await as(assessor);
      await page.goto(address);
      await expect(page.getByText('Antrean turun dari 60 ke 20 menit.')).toBeVisible();
      await score(page, values);
      await picture(page, `assessor-${assessor}`);
      await page.getByRole('button', { name: 'Kirim' }).click();
      await expect(page.getByText('Nilai dikirim.')).toBeVisible();
    });
  }

  await test.step('the administrator decides what they differ in', async () => {
    await admin.goto(address);
    await expect(admin.getByText('κ Cohen berbobot kuadrat, 4 butir')).toBeVisible();
    await picture(admin, 'assessed');
    await choose(admin, /^Nilai akhir Efektif$/, '4');
    await admin.getByRole('button', { name: 'Tetapkan hasil' }).click();
    await expect(admin.getByText('Hasil ditetapkan.')).toBeVisible();
    await expect(admin.locator('.number-strong strong')).toHaveText('4,00');
  });

  await test.step('and everybody who may read it sees index, nodes and what would lift it', async () => {
    await officer.goto(address);
    await expect(officer.getByRole('heading', { name: 'Yang paling menaikkan indeks' })).toBeVisible();
    await picture(officer, 'assessment');
    const other = await as('petugas.disdik');
    expect((await other.request.get(`/api/masterplan${address}`)).status()).toBe(404);
    const council = await as('dewan');
    await council.goto('/assessments');
    await expect(council.getByRole('link', { name: `Empat kriteria reviu ${year}` })).toBeVisible();
    await picture(council, 'assessments');
  });
});

test("the administrator writes an instrument of the city's own", async ({ as }) => {
  const admin = await as('admin');
  await admin.goto('/instruments');
  await picture(admin, 'instruments');
  await admin.getByRole('link', { name: /SAKIP/ }).click();
  await admin.getByRole('link', { name: 'Salin sebagai baru' }).click();
  await expect(admin.getByRole('textbox', { name: 'Kode' })).toHaveValue('sakip-kota');
  await admin.getByRole('textbox', { name: 'Nama (bahasa Indonesia)' }).fill('Evaluasi kinerja kota');
  const weight = admin.getByRole('spinbutton', { name: /^Bobot / }).last();
  await weight.fill('24,99');
  await admin.getByRole('button', { name: 'Simpan' }).click();
  await expect(admin.getByRole('button', { name: 'Jumlah bobot 99,99, seharusnya 100.' })).toBeVisible();
  await picture(admin, 'instrument-editor');
  await weight.fill('25');
  await admin.getByRole('button', { name: 'Simpan' }).click();
  await expect(admin.getByRole('heading', { name: 'Evaluasi kinerja kota' })).toBeVisible();
  await admin.getByRole('button', { name: 'Terbitkan' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
  await expect(admin.getByText('Instrumen terbit.')).toBeVisible();
  await expect(admin.getByRole('link', { name: 'Ubah' })).toHaveCount(0);
});
