import { expect, picture, test } from './people';

const found = 'Layanan kesehatan di rumah belum menjangkau semua kelurahan.';
const advised = 'Perluas home care ke semua kelurahan.';

test('a figure becomes a finding, a finding an advice, and the advice a deed', async ({ as }) => {
  test.setTimeout(300_000);
  const reviewer = await as('reviewer.ub');
  const officer = await as('petugas.dinkes');
  const campaigns = await (await reviewer.request.get('/api/reporting/campaigns')).json();
  const trial = campaigns.items.find((each: { simulated: boolean }) => each.simulated);

  await test.step('the reviewer pins a figure on the results page', async () => {
    await reviewer.goto(`/campaigns/${trial.id}/results`);
    await reviewer.getByRole('button', { name: /^Sematkan angka: Empat kriteria/ }).click();
    await reviewer.getByRole('menuitem', { name: 'Efisien', exact: true }).click();
    await expect(reviewer.getByText('1 angka tersemat')).toBeVisible();
    await picture(reviewer, 'pinned');
  });

  await test.step('and writes the finding that it supports', async () => {
    await reviewer.getByRole('link', { name: 'Tulis temuan' }).click();
    await reviewer.getByRole('textbox', { name: 'Temuan (bahasa Indonesia)' }).fill(found);
    for (const [field, option] of [
      ['Jenis', 'Kelemahan'],
      ['Dimensi', 'Kehidupan Cerdas'],
    ] as const) {
      await reviewer.getByRole('combobox', { name: new RegExp(`(^|\\W)${field}$`) }).click();
      await reviewer.getByTitle(option, { exact: true }).click();
    }
    await picture(reviewer, 'finding-form');
    await reviewer.getByRole('button', { name: 'Simpan draf' }).click();
    await expect(reviewer.locator('.evidence-signed')).toBeVisible();
    await reviewer.getByRole('button', { name: 'Finalkan' }).click();
    await expect(reviewer.getByText('Temuan difinalkan.')).toBeVisible();
    await picture(reviewer, 'finding');
  });

  await test.step('advises the OPD', async () => {
    await reviewer.getByRole('button', { name: 'Rekomendasikan' }).click();
    const form = reviewer.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Rekomendasi (bahasa Indonesia)' }).fill(advised);
    await form.getByRole('combobox', { name: 'Kepada' }).fill('Dinas Kesehatan');
    await reviewer.getByTitle('Dinas Kesehatan', { exact: true }).click();
    await form.getByRole('button', { name: 'Kirim ke OPD' }).click();
    await expect(reviewer.getByRole('heading', { name: 'Riwayat' })).toBeVisible();
  });

  await test.step('whose officer finds it among the things to do, without a reload, and follows it up', async () => {
    const card = officer.locator('article', { has: officer.getByRole('heading', { name: advised }) });
    await card.getByRole('link', { name: 'Jawab' }).click();
    await officer.getByRole('button', { name: 'Terima' }).click();
    await officer.getByRole('spinbutton', { name: 'Kemajuan' }).fill('50');
    await officer.getByRole('textbox', { name: 'Yang sudah dilakukan' }).fill('Dua kecamatan sudah terlayani.');
    await officer.getByRole('button', { name: 'Simpan kemajuan' }).click();
    await expect(officer.getByText('Kemajuan tersimpan.')).toBeVisible();
    await picture(officer, 'follow-up');
    await officer.getByRole('textbox', { name: 'Yang sudah dilakukan' }).fill('Semua kelurahan sudah terlayani.');
    await officer.getByRole('button', { name: 'Laporkan selesai' }).click();
    await expect(officer.getByText('Dilaporkan selesai, menunggu verifikasi.')).toBeVisible();
  });

  await test.step('and the reviewer sees it at once and verifies it', async () => {
    await reviewer.getByRole('button', { name: 'Verifikasi' }).click();
    await expect(reviewer.getByText('Tindak lanjut diverifikasi.')).toBeVisible();
    await picture(reviewer, 'recommendation');
    await reviewer.goto('/recommendations');
    await expect(
      reviewer.getByRole('region', { name: /^Terverifikasi/ }).getByRole('link', { name: advised }),
    ).toBeVisible();
    await picture(reviewer, 'board');
  });

  await test.step("nobody pins a figure that was invented, nor opens another OPD's recommendation", async () => {
    const findings = await (await reviewer.request.get('/api/masterplan/findings')).json();
    const review = findings.items[0].review;
    const token = (await reviewer.context().cookies()).find((each) => each.name === 'XSRF-TOKEN')?.value ?? '';
    const invented = await reviewer.request.put(`/api/masterplan/findings/${crypto.randomUUID()}`, {
      headers: { 'X-XSRF-TOKEN': token },
      data: {
        review,
        kind: 'weakness',
        severity: 'low',
        dimension: 'living',
        text: { id: 'Angka karangan' },
        evidence: [{ kind: 'figure', statement: 'eyJhbGciOiJFUzI1NiJ9.eyJ2YWx1ZSI6NX0.c2ln' }],
      },
    });
    expect(invented.status()).toBe(422);
    expect((await invented.json()).errors[0].code).toBe('statement-not-signed');

    const all = await (await reviewer.request.get('/api/masterplan/recommendations?opd=disdik')).json();
    expect((await officer.request.get(`/api/masterplan/recommendations/${all.items[0].id}`)).status()).toBe(403);
  });
});

test('a phone shows the board and the things to do without sideways scrolling', async ({ as }) => {
  for (const [username, path] of [
    ['reviewer.ub', '/recommendations'],
    ['reviewer.ub', '/findings'],
    ['petugas.disdik', '/'],
    ['petugas.disdik', '/recommendations'],
  ] as const) {
    const page = await as(username);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    await picture(page, `phone-${username}-${path.replace('/', '') || 'home'}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${username} ${path}`).toBeLessThanOrEqual(360);
  }
});
