import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language';
import { serve } from '../testing/server';
import { addressOf, get, getAll, onSessionLost, post, put, request } from './client';
import { Problem } from './problem';

async function problemOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (failure) {
    if (failure instanceof Problem) {
      return failure;
    }
    throw failure;
  }
  throw new Error('was not refused');
}

describe('a call', () => {
  beforeEach(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store, and the code under test reads this one
    document.cookie = 'XSRF-TOKEN=a%2Fb';
  });

  it('speaks the chosen language', async () => {
    const calls = serve({ 'GET /api/me': { body: {} } });
    setLanguage('en');
    await get('/api/me');
    expect(calls[0]?.headers.get('Accept-Language')).toBe('en');
  });

  it('carries the CSRF token when it writes, and only then', async () => {
    const calls = serve({ 'GET /x': { body: {} }, 'POST /x': { body: {} } });
    await get('/x');
    await post('/x', { a: 1 });
    expect(calls[0]?.headers.has('X-XSRF-TOKEN')).toBe(false);
    expect(calls[1]?.headers.get('X-XSRF-TOKEN')).toBe('a/b');
    expect(calls[1]?.headers.get('Content-Type')).toBe('application/json');
    expect(calls[1]?.body).toEqual({ a: 1 });
  });

  it('asks for a CSRF token when it has none', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: as above
    document.cookie = 'XSRF-TOKEN=; max-age=0';
    const calls = serve({ 'GET /api/me': { body: {} }, 'POST /x': { body: {} } });
    await post('/x');
    expect(calls.map((call) => call.path)).toEqual(['/api/me', '/x']);
  });

  it('names the version it starts from and reads the one it reached', async () => {
    const calls = serve({ 'PUT /x': { body: {}, headers: { ETag: '"8"', Location: '/x/1' } } });
    const reply = await request('PUT', '/x', { body: {}, version: 7 });
    expect(calls[0]?.headers.get('If-Match')).toBe('"7"');
    expect(reply).toMatchObject({ version: 8, location: '/x/1' });
  });

  it('sends a file as a form, whose type the browser writes', async () => {
    const calls = serve({ 'POST /import': { body: {} } });
    await post('/import', new FormData());
    expect(calls[0]?.headers.has('Content-Type')).toBe(false);
  });

  it('reads an answer without a body', async () => {
    serve({ 'POST /x': { status: 200 } });
    await expect(post('/x')).resolves.toBeUndefined();
  });

  it('reads a list to its end', async () => {
    serve({
      'GET /opds?limit=200': { body: { items: [1, 2], next: 'k' } },
      'GET /opds?limit=200&after=k': { body: { items: [3], next: null } },
    });
    await expect(getAll('/opds')).resolves.toEqual([1, 2, 3]);
  });
});

describe('a refusal', () => {
  it('brings the places and the current state', async () => {
    serve({
      'PUT /x': {
        status: 412,
        body: {
          type: 'urn:reviu:problem:stale',
          title: 'Sudah berubah',
          detail: 'Orang lain baru saja menyimpan.',
          errors: [{ pointer: '/answers/sdm', code: 'range', detail: 'Terlalu besar.' }],
          current: { version: 9 },
        },
      },
    });
    const problem = await problemOf(put('/x', {}));
    expect(problem).toMatchObject({ status: 412, code: 'stale', title: 'Sudah berubah', current: { version: 9 } });
    expect(problem.errors[0]?.pointer).toBe('/answers/sdm');
    expect(problem.passing).toBe(false);
  });

  it('is passing when the service is away, and says when to come back', async () => {
    serve({ 'GET /x': { status: 503, body: {}, headers: { 'Retry-After': '5' } } });
    const problem = await problemOf(get('/x'));
    expect(problem.passing).toBe(true);
    expect(problem.retryAfterSeconds).toBe(5);
  });

  it('is offline when nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const problem = await problemOf(get('/x'));
    expect(problem.offline).toBe(true);
    expect(problem.code).toBe('offline');
  });

  it('survives an answer that is no problem detail', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }));
    expect((await problemOf(get('/x'))).code).toBe('http-502');
  });

  it('for want of a session is told to who listens', async () => {
    serve({ 'GET /x': { status: 401, body: {} } });
    const lost = vi.fn();
    const stop = onSessionLost(lost);
    await problemOf(get('/x'));
    stop();
    await problemOf(get('/x'));
    expect(lost).toHaveBeenCalledOnce();
  });
});

describe('an address', () => {
  it('leaves out what was not given', () => {
    expect(addressOf('/x', { year: 2023, opd: null, after: undefined, q: '' })).toBe('/x?year=2023');
    expect(addressOf('/x')).toBe('/x');
  });
});
