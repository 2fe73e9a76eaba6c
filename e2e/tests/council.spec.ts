import { readFile } from 'node:fs/promises';
import { expect, picture, test } from './people';

test('the council finds the achievement of the city by the official rules', async ({ as }) => {
  const council = await as('dewan');
  for (const figure of ['102,23', '94,40', '102,11']) {
    await expect(council.getByText(figure).first()).toBeVisible();
  }
  await picture(council, 'city');

  const achievement = await (await council.request.get('/api/reporting/achievement?year=2023')).json();

  const of = (code: string) => achievement.items.find((each: { code: string }) => each.code === code).achievement;
  expect([of('reform'), of('ikm'), of('ipm')]).toEqual([102.23, 94.4, 102.11]);
});

for (const { format, item, magic } of [
  { format: 'pdf', item: 'Laporan PDF', magic: '%PDF-' },
  { format: 'xlsx', item: 'Laporan Excel', magic: 'PK' },
]) {
  test(`the council gets the campaign report as ${format}`, async ({ as }) => {
    const council = await as('dewan');
    const campaigns = await (await council.request.get('/api/reporting/campaigns')).json();
    const trial = campaigns.items.find((each: { simulated: boolean }) => each.simulated);
    await council.goto(`/campaigns/${trial.id}/results`);
    await council.getByRole('button', { name: 'Ambil laporan' }).first().click();
    await council.getByRole('menuitem', { name: item }).click();
    await expect(council.getByText('Laporan siap diunduh.')).toBeVisible({ timeout: 90_000 });
    await picture(council, `report-${format}`);

    const coming = council.waitForEvent('download');
    await council.getByRole('dialog').getByRole('link', { name: 'Unduh' }).click();
    const download = await coming;

    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    const file = new URL(`../../target/e2e/report.${format}`, import.meta.url).pathname;
    await download.saveAs(file);
    const content = await readFile(file);
    expect(content.subarray(0, magic.length).toString('latin1')).toBe(magic);
    expect(content.length).toBeGreaterThan(20_000);
  });
}
