import { expect, picture, test } from './people';

/** What the city's clocks show, so many hours from now. */
function cityTime(hours: number) {
  const shown = new Date(Date.now() + (hours + 7) * 3_600_000).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

test('a meeting is planned, reaches calendars, is kept in minutes, and leads to something done', async ({ as }) => {
  test.setTimeout(300_000);
  const run = Date.now().toString(36);
  const title = `Rapat koordinasi evaluasi ${run}`;
  const task = `Kirim data kunjungan puskesmas ${run}`;
  const secretary = await as('admin');
  const officer = await as('petugas.dinkes');
  let meeting = '';

  await test.step('the secretary plans it', async () => {
    await secretary.goto('/meetings');
    await secretary.getByRole('button', { name: 'Rencanakan rapat' }).click();
    const form = secretary.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Judul rapat' }).fill(title);
    // it began a minute ago, so that it can be held at once; near midnight it is put where the day has room
    const now = cityTime(-1 / 60);
    const late = now.time >= '23:00';
    await form.getByLabel('Tanggal').fill(now.date);
    await form.getByLabel('Mulai (WIB)').fill(late ? '22:00' : now.time);
    await form.getByLabel('Selesai (WIB)').fill(late ? '23:59' : cityTime(0.95).time);
    await form.getByRole('textbox', { name: 'Tempat', exact: true }).fill('Ruang Joyoboyo');
    await form.getByRole('textbox', { name: 'Butir agenda 1' }).fill('Capaian kesehatan');
    await form.getByRole('combobox', { name: 'OPD yang diundang' }).fill('Dinas Kesehatan');
    await secretary.getByTitle('Dinas Kesehatan', { exact: true }).click();
    await form.getByRole('textbox', { name: 'Orang lain yang diundang' }).fill('Dr. Siti, Universitas Brawijaya');
    await picture(secretary, 'meeting-form');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(secretary.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    meeting = secretary.url().split('/').at(-1) ?? '';
  });

  await test.step('the office sees it and puts it into its calendar; others do not', async () => {
    await officer.goto('/meetings');
    await officer.getByRole('link', { name: title }).click();
    await expect(officer.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(officer.getByText('Ruang Joyoboyo', { exact: true })).toBeVisible();
    const [file] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('link', { name: /kalender/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^rapat-.*\.ics$/);
    const answer = await officer.request.get(`/api/masterplan/meetings/${meeting}/calendar.ics`);
    const text = await answer.text();
    expect(text).toContain('METHOD:REQUEST');
    expect(text).toContain(`UID:${meeting}@reviu`);
    expect(text).toContain('SEQUENCE:0');

    const stranger = await as('petugas.disdik');
    expect((await stranger.request.get(`/api/masterplan/meetings/${meeting}`)).status()).toBe(403);
    expect((await stranger.request.get(`/api/masterplan/meetings/${meeting}/calendar.ics`)).status()).toBe(403);
  });

  await test.step('the secretary notes who was there and what was said', async () => {
    await secretary.getByRole('textbox', { name: 'Nama peserta 1' }).fill('Siti Aminah');
    await secretary.getByRole('button', { name: 'Simpan kehadiran' }).click();
    await expect(secretary.getByText('2 dari 2 hadir')).toBeVisible();
    await secretary.getByRole('textbox', { name: 'Pembahasan: Capaian kesehatan' }).fill('Data kunjungan belum lengkap.');
    await secretary.getByRole('textbox', { name: 'Keputusan: Capaian kesehatan' }).fill('Dinkes melengkapi data.');
    await secretary.getByRole('button', { name: 'Simpan draf' }).click();
    await expect(secretary.getByText('Notulen draf')).toBeVisible();
    await picture(secretary, 'meeting-minutes');
    await secretary.getByRole('button', { name: 'Finalkan notulen' }).click();
    await secretary.getByRole('dialog').getByRole('button', { name: 'Finalkan notulen' }).click();
    await expect(secretary.getByText('Notulen final', { exact: true })).toBeVisible();
  });

  await test.step('and gives the office something to do', async () => {
    await secretary.getByRole('button', { name: 'Tambah tindak lanjut' }).click();
    await secretary.getByRole('textbox', { name: 'Yang harus dikerjakan' }).fill(task);
    await secretary.getByRole('combobox', { name: 'OPD penanggung jawab' }).click();
    await secretary.getByTitle('Dinas Kesehatan', { exact: true }).click();
    await secretary.getByLabel('Batas', { exact: true }).fill(cityTime(24 * 7).date);
    await secretary.getByRole('button', { name: 'Berikan' }).click();
    await expect(secretary.getByText(task)).toBeVisible();
    await picture(secretary, 'meeting');
  });

  await test.step('the office reads the minutes as PDF', async () => {
    await officer.reload();
    const [file] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('link', { name: 'Unduh PDF versi 1' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^notulen-.*-1\.pdf$/);
  });

  await test.step('finds the action item among its things to do, and does it', async () => {
    await officer.goto('/');
    await officer.getByRole('link', { name: `Kerjakan: ${task}` }).click();
    await officer.getByRole('textbox', { name: 'Yang sudah dilakukan' }).fill('Data sudah dikirim.');
    await officer.getByRole('button', { name: 'Selesai dikerjakan' }).click();
    await expect(officer.getByText('Tindak lanjut selesai.')).toBeVisible();
    await picture(officer, 'meeting-office');
    await officer.goto('/');
    await expect(officer.getByRole('heading', { name: 'Tindak lanjut rapat' })).toBeVisible();
    await expect(officer.getByText(task)).toHaveCount(0);
  });

  await test.step('a correction is the next version; the first one stays', async () => {
    await secretary.getByRole('button', { name: 'Koreksi notulen' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Nama puskesmas keliru.');
    await dialog.getByRole('button', { name: 'Koreksi notulen' }).click();
    await secretary.getByRole('textbox', { name: 'Pembahasan: Capaian kesehatan' }).fill('Data dua puskesmas belum ada.');
    await secretary.getByRole('button', { name: 'Simpan draf' }).click();
    await expect(secretary.getByText('Draf notulen tersimpan.')).toBeVisible();
    await secretary.getByRole('button', { name: 'Finalkan notulen' }).click();
    await secretary.getByRole('dialog').getByRole('button', { name: 'Finalkan notulen' }).click();
    await expect(secretary.getByRole('button', { name: /Versi 2/ })).toBeVisible();
    await expect(secretary.getByRole('button', { name: /Versi 1/ })).toBeVisible();
  });

  await test.step('and all of it fits on a phone', async () => {
    await officer.setViewportSize({ width: 360, height: 740 });
    for (const path of ['/meetings', `/meetings/${meeting}`]) {
      await officer.goto(path);
      await picture(officer, `phone-meetings-${path === '/meetings' ? 'list' : 'one'}`);
      const width = await officer.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(360);
    }
  });
});

test('the cycle says what the next phase needs, and the service refuses to go on without it', async ({ as }) => {
  const secretary = await as('admin');
  await secretary.goto('/');
  const needs = secretary.getByRole('region', { name: /^Syarat tahap/ });
  await expect(needs.getByRole('listitem').first()).toBeVisible();
  await expect(secretary.getByRole('heading', { name: 'Tim reviu' })).toBeVisible();
  await picture(secretary, 'cycle');
  const missing = needs.getByRole('img', { name: 'Belum terpenuhi' });
  if ((await missing.count()) > 0) {
    await expect(needs.getByRole('link', { name: 'Lengkapi' }).first()).toBeVisible();
    const { items } = await (await secretary.request.get('/api/masterplan/reviews')).json();
    const order = ['preparation', 'survey', 'analysis', 'recommendation', 'approval', 'closed'];
    const token = (await secretary.context().cookies()).find((each) => each.name === 'XSRF-TOKEN')?.value ?? '';
    const refused = await secretary.request.post(`/api/masterplan/reviews/${items[0].id}/phase`, {
      headers: { 'X-XSRF-TOKEN': token },
      data: { phase: order[order.indexOf(items[0].phase) + 1] },
    });
    expect(refused.status()).toBe(409);
    expect((await refused.json()).errors).toHaveLength(await missing.count());
  }
  await secretary.setViewportSize({ width: 360, height: 740 });
  await picture(secretary, 'phone-cycle');
  expect(await secretary.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
