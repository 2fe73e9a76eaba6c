import { expect, picture, test } from './people';

test('everybody sees what the administrator shows, and nothing else', async ({ as, page }) => {
  await test.step('a stranger opens the page', async () => {
    await page.goto('/public');
    await expect(page.getByRole('heading', { name: 'Capaian per dimensi' })).toBeVisible();
    await expect(page.getByText('Data simulasi').first()).toBeVisible();
    await picture(page, 'public');
    await page.setViewportSize({ width: 360, height: 740 });
    await picture(page, 'public-phone');
  });

  await test.step('gets open data, and no name of a person', async () => {
    const data = await page.request.get('/api/reporting/public/data/indicators.csv');
    expect(data.headers()['content-type']).toContain('text/csv');
    expect(await data.text()).not.toContain('submitted_by');
    expect((await page.request.get('/api/reporting/publication')).status()).toBe(401);
    expect((await page.request.get('/api/reporting/achievement')).status()).toBe(401);
  });

  await test.step('another website shows the chart in a frame', async () => {
    const chart = await page.request.get('/api/reporting/public/charts/dimensions-id.svg');
    expect(chart.headers()['content-security-policy']).toContain('frame-ancestors *');
    expect(chart.headers()['x-frame-options']).toBeUndefined();
  });

  await test.step('the administrator finds the switches', async () => {
    const admin = await as('admin');
    await admin.goto('/publication');
    await expect(admin.getByRole('checkbox', { name: 'Capaian kota dan dimensi per tahun' })).toBeChecked();
    await picture(admin, 'publication');
  });
});
