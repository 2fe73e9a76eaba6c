import { type Page } from '@playwright/test';
import { expect, picture, test } from './people';

const questionnaire = new URL('../../data/kediri/questionnaire-opd.xlsx', import.meta.url).pathname;

const chosen = async (page: Page, label: string, option: RegExp) => {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
};

test('the administrator finds the city, its plan and its review', async ({ as }) => {
  const admin = await as('admin');
  await expect(admin.getByText('Reviu Masterplan 2024').first()).toBeVisible();

  await test.step('every office', async () => {
    await admin.goto('/opds');
    await expect(admin.getByText('Dinas Kesehatan', { exact: true }).first()).toBeVisible();
    await picture(admin, 'offices');
  });

  await test.step('the plan with its dimensions, quick wins and indicators', async () => {
    await admin.goto('/plan');
    for (const dimension of ['Tata Kelola', 'Citra Kota', 'Ekonomi', 'Kehidupan', 'Masyarakat', 'Lingkungan']) {
      await expect(admin.getByText(`${dimension} Cerdas`).first()).toBeVisible();
    }
    await picture(admin, 'plan');
    const programmes = await (await admin.request.get('/api/masterplan/programmes?limit=200')).json();
    expect(programmes.items.filter((each: { quickWin: boolean }) => each.quickWin)).toHaveLength(6);
    const indicators = await (await admin.request.get('/api/masterplan/indicators?year=2023&limit=200')).json();
    expect(indicators.items.length).toBeGreaterThan(0);
  });

  await test.step('the review cycle', async () => {
    await admin.goto('/');
    await picture(admin, 'cycle');
  });
});

test('the administrator imports a questionnaire, publishes it and opens a campaign for every office', async ({ as }) => {
  const admin = await as('admin');
  const officer = await as('petugas.disperkim');
  const title = `Kampanye uji peramban ${Date.now()}`;

  await test.step('imports the XLSForm', async () => {
    await admin.goto('/questionnaires');
    await admin.locator('input[type=file]').setInputFiles(questionnaire);
    // its English is not complete, which the city may live with
    await expect(admin.getByText('Diimpor dengan catatan').first()).toBeVisible();
    await picture(admin, 'questionnaire-imported');
    await admin.getByRole('link', { name: 'Buka draf' }).click();
    await expect(admin.getByRole('button', { name: 'Terbitkan' })).toBeVisible();
    await picture(admin, 'questionnaire-draft');
  });

  await test.step('publishes it', async () => {
    await admin.getByRole('button', { name: 'Terbitkan' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Terbitkan' }).click();
    await expect(admin.getByText('Kuesioner terbit.')).toBeVisible();
    await expect(admin.getByRole('link', { name: 'Unduh XLSForm' })).toBeVisible();
    await picture(admin, 'questionnaire-published');
  });

  await test.step('prepares the campaign', async () => {
    await admin.goto('/campaigns');
    await admin.getByRole('button', { name: 'Buat kampanye' }).click();
    await admin.getByLabel('Judul (bahasa Indonesia)').fill(title);
    await admin.getByLabel('Judul (bahasa Inggris)').fill('Campaign of the browser test');
    await chosen(admin, 'Kuesioner OPD', /OPD/);
    await picture(admin, 'campaign-form');
    await admin.getByRole('button', { name: 'Buat draf kampanye' }).click();
    await expect(admin.getByRole('heading', { name: title })).toBeVisible();
  });

  await test.step('opens it, and every office gets its task without a reload', async () => {
    await admin.getByRole('button', { name: 'Buka kampanye' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Buka', exact: true }).click();
    await expect(admin.getByText('Kampanye terbuka.')).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Tutup kampanye' })).toBeVisible();
    const id = new URL(admin.url()).pathname.split('/').pop();
    const tasks = await (await admin.request.get(`/api/survey/assignments?campaign=${id}&limit=200`)).json();
    expect(tasks.items).toHaveLength(29);
    await expect(officer.getByRole('heading', { name: title })).toBeVisible();
    await picture(admin, 'campaign-opened');
  });
});
