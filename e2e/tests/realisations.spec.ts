import { expect, picture, test } from './people';

const year = new Date().getFullYear();

test('an OPD brings the values of the year, and the administrator verifies them', async ({ as }) => {
  test.setTimeout(180_000);
  const officer = await as('petugas.bappeda');
  const value = (name: string) => officer.getByRole('textbox', { name: `Realisasi ${name}` });

  await test.step('the officer sees what is left, and pastes from a spreadsheet', async () => {
    await expect(officer.getByText(new RegExp(`Realisasi ${year}: \\d dari 3 indikator`))).toBeVisible();
    await officer.goto('/realisations');
    await expect(officer.getByText(/^Batas waktu/)).toBeVisible();
    await value('Indeks Gini').click();
    await officer.evaluate(() => {
      const given = new DataTransfer();
      given.setData('text/plain', '0,36\tSusenas Maret\nlima koma dua\n81,4\tBPS');
      const paste = new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    await expect(value('Indeks Pembangunan Manusia')).toHaveValue('81,4');
    await expect(officer.getByText('Bukan angka. Tulis misalnya 3,54.')).toBeVisible();
    await picture(officer, 'realisations');
  });

  await test.step('mends the cell that is no number, and submits', async () => {
    await value('Pertumbuhan Ekonomi').fill('5,2');
    await officer.getByRole('button', { name: 'Kirim (3)' }).click();
    await expect(officer.getByText('3 realisasi tersimpan.')).toBeVisible();
    await expect(value('Pertumbuhan Ekonomi')).toBeDisabled();
    await officer.setViewportSize({ width: 360, height: 740 });
    await picture(officer, 'realisations-phone');
    expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  await test.step('the administrator finds the OPD, verifies one value and returns another', async () => {
    const admin = await as('admin');
    await admin.goto('/realisations');
    await picture(admin, 'realisations-all');
    await admin.getByRole('button', { name: 'Badan Perencanaan Pembangunan Daerah' }).click();
    const gini = admin.getByRole('row', { name: /^Indeks Gini/ });
    await gini.getByRole('button', { name: 'Kembalikan' }).click();
    await admin.getByRole('dialog').getByRole('textbox').fill('Sebutkan nomor berita statistiknya.');
    await admin.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click();
    await expect(gini.getByText('dikembalikan')).toBeVisible();
    await admin.getByRole('button', { name: 'Verifikasi yang menunggu (2)' }).click();
    await expect(admin.getByText('2 realisasi diverifikasi.')).toBeVisible();
    await picture(admin, 'realisations-judged');
  });

  await test.step('the officer reads why', async () => {
    await officer.reload();
    await expect(officer.getByText('Sebutkan nomor berita statistiknya.')).toBeVisible();
  });
});
