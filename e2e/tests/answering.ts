import { expect, type Page } from '@playwright/test';

/** Answers every question of the page that is shown and not answered, also those that an answer brings up. */
async function answerPage(page: Page) {
  const open = page.locator('.rq-page input[type=radio]');
  for (;;) {
    const name = await open.evaluateAll((radios) => {
      const all = radios as HTMLInputElement[];
      const done = new Set(all.filter((radio) => radio.checked).map((radio) => radio.name));
      return all.find((radio) => !done.has(radio.name))?.name;
    });
    if (!name) {
      break;
    }
    const choices = page.locator(`.rq-page input[type=radio][name="${name}"]`);
    const count = await choices.count();
    // the last but one: a good mark on a scale, and a running programme that keeps fitting
    await choices.nth(count > 2 ? count - 2 : 0).check({ force: true });
  }
  // "this order is right", where nothing was put in order yet
  for (const order of await page.locator('.rq-ranking > .rq-button').all()) {
    await order.click();
  }
  for (const text of await page.locator('.rq-page input[type=text]:not([inputmode]), .rq-page textarea').all()) {
    if ((await text.inputValue()) === '') {
      await text.fill('Diisi pada uji coba peramban');
    }
  }
}

/** Goes through all pages of the questionnaire and hands it in. */
export async function answerAll(
  page: Page,
  eachPage: (number: number) => Promise<void>,
  thanks = 'Jawaban sudah dikirim',
) {
  const next = page.locator('button.rq-primary').filter({ hasText: /^(Lanjut|Periksa jawaban)$/ });
  for (let number = 1; await next.isVisible(); number++) {
    await answerPage(page);
    await eachPage(number);
    await next.click();
  }
  await page.getByRole('button', { name: /^(Kirim jawaban|Minta persetujuan kepala OPD)$/ }).click();
  await expect(page.getByText(thanks, { exact: true })).toBeVisible();
}
