import { readFile } from 'node:fs/promises';
import { expect, picture, test } from './people';

test('the reviewer crosses two questions, and no small cell is shown', async ({ as }) => {
  const reviewer = await as('reviewer.ub');
  const campaigns = await (await reviewer.request.get('/api/reporting/campaigns')).json();
  const trial = campaigns.items.find((each: { simulated: boolean }) => each.simulated);
  const table = `/api/reporting/campaigns/${trial.id}/crosstab`;

  await test.step('a question by group, then by another question', async () => {
    await reviewer.goto(`/campaigns/${trial.id}/results?audience=stakeholder`);
    await reviewer.getByRole('tab', { name: 'Tabulasi silang' }).click();
    await expect(reviewer.getByRole('combobox', { name: 'Baris' })).toBeVisible();
    await expect(reviewer.locator('.cross table')).toBeVisible();
    await picture(reviewer, 'crosstab-group');
    await reviewer.getByRole('combobox', { name: 'Kolom' }).click();
    await reviewer.keyboard.type('waktu');
    await reviewer.keyboard.press('Enter');
    await expect(reviewer).toHaveURL(/column=ikm/);
    await picture(reviewer, 'crosstab');
  });

  await test.step('the file holds what the service says', async () => {
    const address = new URL(reviewer.url()).searchParams;
    const said = await (
      await reviewer.request.get(
        `${table}?row=${encodeURIComponent(address.get('row') ?? 'layanan')}&column=${encodeURIComponent(address.get('column') ?? '')}`,
      )
    ).json();
    const cells = said.rows.flatMap((row: { cells: { n: number | null }[] }) => row.cells.map((cell) => cell.n));
    expect(cells.filter((n: number | null) => n !== null && n > 0 && n < 5)).toEqual([]);
    await reviewer.getByRole('button', { name: /^Unduh/ }).first().click();
    const coming = reviewer.waitForEvent('download');
    await reviewer.getByRole('menuitem', { name: 'CSV' }).click();
    const file = new URL('../../target/e2e/crosstab.csv', import.meta.url).pathname;
    await (await coming).saveAs(file);
    const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
    expect(lines.length).toBeGreaterThanOrEqual(said.rows.length + 2);
  });

  await test.step('it fits a phone', async () => {
    await reviewer.setViewportSize({ width: 360, height: 740 });
    await picture(reviewer, 'crosstab-phone');
    expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test('the reviewer finds what offices wrote by a word in another form', async ({ as }) => {
  const reviewer = await as('reviewer.ub');
  const campaigns = await (await reviewer.request.get('/api/reporting/campaigns')).json();
  const trial = campaigns.items.find((each: { simulated: boolean }) => each.simulated);
  await reviewer.goto(`/campaigns/${trial.id}/results?tab=questions`);
  const search = reviewer.getByRole('searchbox', { name: 'Cari kata di semua jawaban tertulis' });
  await search.fill('menyesuaikan');
  await search.press('Enter');
  const found = reviewer.getByRole('list', { name: 'Jawaban yang memuat kata itu' });
  await expect(found.locator('mark').first()).toHaveText(/^disesuaikan$|^Sesuaikan$/);
  await picture(reviewer, 'texts-found');
  await search.fill('kapal selam');
  await search.press('Enter');
  await expect(reviewer.getByText('Tidak ada jawaban tertulis yang memuat “kapal selam”')).toBeVisible();
});
