import { expect, type Page } from '@playwright/test';
import { picture, test } from './people';

const outline = (page: Page) => page.getByRole('navigation', { name: 'Susunan' });
const rows = (page: Page) => outline(page).locator('.builder-row-text').allTextContents();

/** Where not everything has room, one part of the screen is shown at a time. */
const pane = (page: Page, name: string | RegExp) =>
  page.locator('.builder-panes label').filter({ hasText: name }).click();

async function write(page: Page, group: string, text: string) {
  const pair = page.getByRole('group', { name: group, exact: true });
  await pair.getByLabel('Indonesia').fill(text);
  await pair.getByLabel('Inggris').fill(`${text} (en)`);
}

/** Holds the handle of one row and lets it go over another, as a hand would. */
async function drag(page: Page, name: string, over: string) {
  const handle = page.getByRole('button', { name: `Seret ${name}` });
  // near the edge of the window the page scrolls along under the hand
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const from = await handle.boundingBox();
  const to = await page.getByRole('button', { name: `Seret ${over}` }).boundingBox();
  if (!from || !to) {
    throw new Error(`nothing to drag from ${name} to ${over}`);
  }
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await expect(page.getByText(`${name} di atas ${over}.`)).toBeAttached();
  await page.mouse.up();
}

test('a questionnaire is written, put in order, checked and published', async ({ as }) => {
  test.setTimeout(120_000);
  const admin = await as('admin');

  await test.step('from an empty one, with its first question', async () => {
    await admin.goto('/questionnaires');
    await admin.getByRole('button', { name: 'Kuesioner kosong' }).click();
    await expect(outline(admin)).toBeVisible();
    await outline(admin)
      .getByRole('button', { name: /Judul dan bahasa/ })
      .click();
    await write(admin, 'Judul kuesioner', 'Survei pojok layanan');
    await admin.getByRole('button', { name: /Tambah pertanyaan/ }).click();
    await admin.getByRole('menuitem', { name: /Pilih satu/ }).click();
    await write(admin, 'Pertanyaan', 'Pernah memakai pojok layanan?');
    for (const [number, text] of ['Pernah', 'Belum pernah'].entries()) {
      await write(admin, `Teks pilihan ${number + 1}`, text);
    }
    await admin.getByRole('button', { name: /Tambah pertanyaan/ }).click();
    await admin.getByRole('menuitem', { name: /Isian teks/ }).click();
    await write(admin, 'Pertanyaan', 'Apa saran Anda?');
    await expect(admin.getByText(/^Tersimpan/)).toBeVisible();
    await picture(admin, 'builder');
  });

  await test.step('by mouse, by keyboard, and taken back', async () => {
    const before = await rows(admin);
    await drag(admin, 'Apa saran Anda?', 'Pernah memakai pojok layanan?');
    await expect.poll(() => rows(admin)).not.toEqual(before);
    expect((await rows(admin)).at(-1)).toBe('Pernah memakai pojok layanan?');
    await admin.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(() => rows(admin)).toEqual(before);
    await outline(admin)
      .getByRole('button', { name: /Isian teks: Apa saran/ })
      .press('Alt+ArrowUp');
    await expect.poll(() => rows(admin)).not.toEqual(before);
    await admin.keyboard.press('Control+z');
    await expect.poll(() => rows(admin)).toEqual(before);
  });

  await test.step('with a condition, seen on a phone and on a desk', async () => {
    await outline(admin)
      .getByRole('button', { name: /Isian teks: Apa saran/ })
      .click();
    await admin.getByRole('button', { name: /Tambah syarat/ }).click();
    await pane(admin, 'Pratinjau');
    const preview = admin.getByRole('complementary', { name: 'Pratinjau' });
    await expect(preview.getByText('Apa saran Anda?')).toBeHidden();
    await preview.getByText('Pernah', { exact: true }).click();
    await expect(preview.getByText('Apa saran Anda?')).toBeVisible();
    await preview.getByText('Layar lebar', { exact: true }).click();
    await picture(admin, 'builder-condition');
  });

  await test.step('whose checks lead to the place to mend', async () => {
    const question = admin.getByRole('group', { name: 'Pertanyaan', exact: true });
    await pane(admin, 'Isi');
    await question.getByLabel('Indonesia').fill('');
    await pane(admin, /^Periksa \(\d+\)$/);
    const checks = admin.getByRole('complementary', { name: 'Periksa' });
    await picture(admin, 'builder-checks');
    await checks.getByRole('button').first().click();
    await expect(question.getByLabel('Indonesia')).toBeFocused();
    await question.getByLabel('Indonesia').fill('Apa saran Anda?');
    await pane(admin, /^Periksa$/);
    await expect(checks.getByText('Siap terbit')).toBeVisible();
  });

  await test.step('and on a phone without sideways scrolling', async () => {
    await admin.setViewportSize({ width: 360, height: 740 });
    await picture(admin, 'phone-builder');
    await expect.poll(() => admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await admin.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step('until it is published', async () => {
    await admin.getByRole('button', { name: 'Terbitkan' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
    await expect(admin.getByText('Kuesioner terbit.')).toBeVisible();
    await expect(admin.getByRole('heading', { name: 'Survei pojok layanan' })).toBeVisible();
  });
});
