import { answerAll } from './answering';
import { expect, picture, test } from './people';

test('the questionnaire is answered on a phone 360 pixels wide', async ({ as }) => {
  test.setTimeout(180_000);
  const officer = await as('petugas.disperkim');
  await officer.setViewportSize({ width: 360, height: 740 });
  await officer.goto('/');
  await picture(officer, 'phone-officer');
  const card = officer.locator('article', {
    has: officer.getByRole('heading', { name: 'Reviu Masterplan 2024' }),
  });
  await card.getByRole('link', { name: 'Isi kuesioner' }).click();
  await expect(officer.locator('.rq-page')).toBeVisible();
  await answerAll(officer, async (number) => {
    await picture(officer, `phone-answering-${number}`);
    const width = await officer.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `page ${number}`).toBeLessThanOrEqual(360);
  });
  await picture(officer, 'phone-answered');
});
