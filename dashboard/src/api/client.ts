import { language } from '../i18n/language';
import { Problem } from './problem';
import type { Page } from './types';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type QueryValue = string | number | boolean | null | undefined;
export type Query = Readonly<Record<string, QueryValue>>;

export interface RequestOptions {
  query?: Query;
  /** A JSON value, or a form with a file. */
  body?: unknown;
  /** The version the change starts from, sent as `If-Match`. */
  version?: number | null;
  signal?: AbortSignal;
  headers?: Readonly<Record<string, string>>;
}

export interface Reply<T> {
  data: T;
  version: number | null;
  location: string | null;
}

type SessionListener = () => void;
const sessionListeners = new Set<SessionListener>();

/** Told whenever a call is refused because nobody is signed in (any more). */
export function onSessionLost(listener: SessionListener): () => void {
  sessionListeners.add(listener);
  return () => sessionListeners.delete(listener);
}

export function addressOf(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') {
      parameters.set(name, String(value));
    }
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

export function cookie(name: string): string | null {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
}

/** The gateway hands the CSRF token out as a cookie with any answer; asks for one when there is none yet. */
async function csrfToken(): Promise<string | null> {
  const token = cookie('XSRF-TOKEN');
  if (token) {
    return token;
  }
  try {
    await fetch('/api/me', { headers: { Accept: 'application/json' } });
  } catch {
    return null;
  }
  return cookie('XSRF-TOKEN');
}

async function headersOf(method: Method, options: RequestOptions): Promise<Headers> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language(), ...options.headers });
  if (options.body !== undefined && !(options.body instanceof FormData)) {
    headers.set('Content-Type', 'application/json');
  }
  if (options.version !== undefined && options.version !== null) {
    headers.set('If-Match', `"${options.version}"`);
  }
  if (method !== 'GET') {
    const token = await csrfToken();
    if (token) {
      headers.set('X-XSRF-TOKEN', token);
    }
  }
  return headers;
}

function bodyOf(options: RequestOptions): BodyInit | undefined {
  if (options.body === undefined) {
    return undefined;
  }
  return options.body instanceof FormData ? options.body : JSON.stringify(options.body);
}

async function send(method: Method, path: string, options: RequestOptions): Promise<Response> {
  const request: RequestInit = { method, credentials: 'same-origin', headers: await headersOf(method, options) };
  const body = bodyOf(options);
  if (body !== undefined) {
    request.body = body;
  }
  if (options.signal) {
    request.signal = options.signal;
  }
  try {
    return await fetch(addressOf(path, options.query), request);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem(0);
  }
}

function versionOf(response: Response): number | null {
  const tag = response.headers.get('ETag')?.match(/^(?:W\/)?"(\d+)"$/);
  return tag?.[1] ? Number(tag[1]) : null;
}

/** @throws Problem when the answer is not a success, or nothing answered */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<Reply<T>> {
  const response = await send(method, path, options);
  if (!response.ok) {
    const problem = await Problem.of(response);
    if (problem.status === 401) {
      for (const listener of sessionListeners) {
        listener();
      }
    }
    throw problem;
  }
  const text = response.status === 204 ? '' : await response.text();
  return {
    data: (text ? JSON.parse(text) : undefined) as T,
    version: versionOf(response),
    location: response.headers.get('Location'),
  };
}

export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  const reply = await request<T>('GET', path, { ...(query ? { query } : {}), ...(signal ? { signal } : {}) });
  return reply.data;
}

export async function post<T>(path: string, body?: unknown, options: RequestOptions = {}): Promise<T> {
  return (await request<T>('POST', path, { ...options, body })).data;
}

export async function put<T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
  return (await request<T>('PUT', path, { ...options, body })).data;
}

/** Reads a list to its end, page by page; for lists that a person can look through, such as a city's offices. */
export async function getAll<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit: 200, after }, signal);
    items.push(...page.items);
    after = page.next ?? null;
  } while (after !== null);
  return items;
}
