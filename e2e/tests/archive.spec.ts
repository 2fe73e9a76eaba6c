import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, picture, test } from './people';

const row = '.ant-table-row';

test('the administrator publishes the review report, and a stranger checks it', async ({ as, page }) => {
  const file = new URL('../../target/e2e/review.pdf', import.meta.url).pathname;
  const admin = await as('admin');
  await admin.goto('/reports');

  await test.step('orders it for the whole city', async () => {
    await expect(admin.getByText('Reviu masterplan').first()).toBeVisible();
    await admin.getByRole('button', { name: 'Ambil laporan' }).click();
    const first = admin.locator(row).first();
    await expect(first.getByRole('link', { name: 'Unduh' })).toBeVisible({ timeout: 90_000 });
    const coming = admin.waitForEvent('download');
    await first.getByRole('link', { name: 'Unduh' }).click();
    await (await coming).saveAs(file);
  });

  const newest = (await (await admin.request.get('/api/reporting/reports?limit=1')).json()).items[0];
  expect(newest.kind).toBe('review');

  await test.step('a stranger sees that it is a draft', async () => {
    await page.goto(`/periksa-laporan/${newest.checkCode}`);
    await expect(page.getByText('Draf: belum diterbitkan')).toBeVisible();
  });

  await test.step('publishes it', async () => {
    await admin.locator(row).first().getByRole('button', { name: 'Terbitkan' }).click();
    await admin.locator('.ant-popconfirm').getByRole('button', { name: 'Terbitkan' }).click();
    await expect(admin.getByText(/Laporan terbit dengan nomor/)).toBeVisible();
    await expect(admin.locator(row).first().getByText(/Terbit: \d{3}\/REVIU\//)).toBeVisible();
    await picture(admin, 'reports');
  });

  await test.step('the stranger types the code and compares the file', async () => {
    await page.goto('/periksa-laporan');
    await page.getByLabel('Kode periksa').fill(newest.checkCode.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Periksa' }).click();
    await expect(page.getByText('Laporan ini sudah diterbitkan')).toBeVisible();
    const sha256 = createHash('sha256').update(await readFile(file)).digest('hex');
    await expect(page.getByText(sha256)).toBeVisible();
    await page.getByLabel('Berkas laporan').setInputFiles(file);
    await expect(page.getByText(/sama persis dengan laporan yang diterbitkan/)).toBeVisible();
    await picture(page, 'check-report');
    await page.setViewportSize({ width: 360, height: 740 });
    await picture(page, 'check-report-phone');
  });

  await test.step('nobody publishes it again, and an unknown code tells nothing', async () => {
    const again = await admin.request.post(`/api/reporting/reports/${newest.id}/publication`);
    expect(again.status()).toBeGreaterThanOrEqual(400);
    expect((await page.request.get('/api/reporting/public/reports/AAAA-BBBB-CCCC-DDDD')).status()).toBe(404);
  });
});

test('an officer gets the report of the own office and of no other', async ({ as }) => {
  const officer = await as('petugas.dinkes');
  await officer.goto('/reports');
  await officer.getByRole('button', { name: 'Ambil laporan' }).click();
  await expect(officer.locator(row).first().getByRole('link', { name: 'Unduh' })).toBeVisible({ timeout: 90_000 });
  await picture(officer, 'reports-office');
});
