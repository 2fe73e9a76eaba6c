import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

type Answer = Reply | ((call: Call) => Reply);

/** Stands in for the services: answers by "METHOD /path" and remembers what was asked. */
export function serve(answers: Record<string, Answer>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const call = {
      method: init.method ?? 'GET',
      path: address,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
    };
    calls.push(call);
    const answer = answers[`${call.method} ${address}`] ?? answers[`${call.method} ${address.split('?')[0]}`];
    const reply = typeof answer === 'function' ? answer(call) : answer;
    return responseOf(reply ?? { status: 404, body: { title: 'Tidak ditemukan' } });
  });
  return calls;
}

function responseOf({ status = 200, body, headers = {} }: Reply): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type, ...headers },
  });
}
