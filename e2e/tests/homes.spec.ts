import { expect, picture, test } from './people';

const people = [
  { username: 'admin', role: 'administrator', opd: null },
  { username: 'petugas.diskominfo', role: 'opd-officer', opd: 'diskominfo' },
  { username: 'kepala.diskominfo', role: 'opd-head', opd: 'diskominfo' },
  { username: 'reviewer.ub', role: 'reviewer', opd: null },
  { username: 'dewan', role: 'council', opd: null },
];

for (const person of people) {
  test(`${person.username} signs in and finds the own home`, async ({ as }) => {
    const page = await as(person.username);
    await picture(page, `home-${person.username}`);

    const me = await (await page.request.get('/api/me')).json();

    expect(me).toMatchObject({ username: person.username, roles: [person.role], opd: person.opd });
  });
}

test('a stranger learns nothing and is not sent around', async ({ request }) => {
  const answer = await request.get('/api/survey/assignments');

  expect(answer.status()).toBe(401);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});
