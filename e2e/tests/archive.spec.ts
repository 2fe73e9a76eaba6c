import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, picture, test } from './people';
import { Programs } from './programs';

test('the administrator publishes the review report, and a stranger checks it', async ({ as, page, request }) => {
  const file = new URL('../../target/e2e/review.pdf', import.meta.url).pathname;
  const admin = await as('admin');
  await admin.goto('/reports');

  const newest = async () => (await (await admin.request.get('/api/reporting/reports?limit=1')).json()).items[0];
  const before = (await newest())?.id;

  await test.step('orders it for the whole city', async () => {
    await expect(admin.getByText('Reviu masterplan').first()).toBeVisible();
    await admin.getByRole('button', { name: 'Ambil laporan' }).click();
    await expect.poll(async () => (await newest()).id).not.toBe(before);
    await expect.poll(async () => (await newest()).state, { timeout: 90_000 }).toBe('done');
  });

  const report = await newest();
  expect(report.kind).toBe('review');
  const row = admin.locator(`[data-row-key="${report.id}"]`);

  await test.step('downloads it', async () => {
    const coming = admin.waitForEvent('download');
    await row.getByRole('link', { name: 'Unduh' }).click();
    await (await coming).saveAs(file);
  });

  await test.step('a stranger sees that it is a draft', async () => {
    await page.goto(`/periksa-laporan/${report.checkCode}`);
    await expect(page.getByText('Draf: belum diterbitkan')).toBeVisible();
  });

  await test.step('publishes it', async () => {
    await row.getByRole('button', { name: 'Terbitkan' }).click();
    await admin.locator('.ant-popconfirm').getByRole('button', { name: 'Terbitkan' }).click();
    await expect(admin.getByText(/Laporan terbit dengan nomor/)).toBeVisible();
    await expect(row.getByText(/Terbit: \d{3}\/REVIU\//)).toBeVisible();
    await picture(admin, 'reports');
  });

  await test.step('the stranger types the code and compares the file', async () => {
    await page.goto('/periksa-laporan');
    await page.getByLabel('Kode periksa').fill(report.checkCode.toLowerCase().replaceAll('-', ' '));
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
    const program = await new Programs(request).of('admin');
    await expect(program.post(`/api/reporting/reports/${report.id}/publication`)).rejects.toThrow(/: 409 /);
    expect((await page.request.get('/api/reporting/public/reports/AAAA-BBBB-CCCC-DDDD')).status()).toBe(404);
  });
});

test('an officer gets the report of the own office and of no other', async ({ as, request }) => {
  const officer = await as('petugas.dinkes');
  await officer.goto('/reports');
  await officer.getByRole('button', { name: 'Ambil laporan' }).click();
  await expect(officer.getByRole('link', { name: 'Unduh' }).first()).toBeVisible({ timeout: 90_000 });
  await picture(officer, 'reports-office');
  const program = await new Programs(request).of('petugas.dinkes');
  const another = { kind: 'opd', opd: 'disdik', format: 'pdf' };
  await expect(program.post('/api/reporting/reports', another)).rejects.toThrow(/: 403 /);
});
