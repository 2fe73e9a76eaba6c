import type { APIRequestContext, APIResponse } from '@playwright/test';

/** Where the login server is, such as http://localhost:8180. */
const keycloak = process.env.REVIU_KEYCLOAK;

/** How long a token is used: less than the five minutes that it is good for. */
const lifetime = 240_000;

/** An answer whose shape is what the stories look at. */
type Json = any;

/** Programs that speak for the people of the demo, without a browser. */
export class Programs {
  private readonly tokens = new Map<string, { value: string; until: number }>();

  constructor(private readonly request: APIRequestContext) {}

  async of(username: string): Promise<Program> {
    return new Program(this.request, () => this.token(username));
  }

  private async token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known && known.until > Date.now()) {
      return known.value;
    }
    const answer = await this.request.post(`${keycloak}/realms/reviu/protocol/openid-connect/token`, {
      form: { grant_type: 'password', client_id: 'reviu-local', username, password: 'demo' },
    });
    const value = (await answer.json()).access_token as string;
    this.tokens.set(username, { value, until: Date.now() + lifetime });
    return value;
  }
}

export class Program {
  constructor(
    private readonly request: APIRequestContext,
    private readonly token: () => Promise<string>,
  ) {}

  async get(path: string): Promise<Json> {
    const answer = await this.request.get(path, { headers: await this.headers() });
    return answer.ok() ? answer.json() : undefined;
  }

  /** Every page of a list. */
  async all(path: string): Promise<Json[]> {
    const items: Json[] = [];
    let after = '';
    do {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${after}`);
      items.push(...page.items);
      after = page.next ? `&after=${encodeURIComponent(page.next)}` : '';
    } while (after);
    return items;
  }

  async post(path: string, data?: unknown): Promise<Json> {
    const answer = await this.request.post(path, { data, headers: await this.headers() });
    if (!answer.ok()) {
      throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`);
    }
    return (await answer.body()).length > 0 ? answer.json() : undefined;
  }

  /** Hands over a small text file. */
  async upload(path: string, name: string, text: string): Promise<void> {
    const answer = await this.request.post(path, {
      multipart: { file: { name, mimeType: 'text/csv', buffer: Buffer.from(text) } },
      headers: await this.headers(),
    });
    if (!answer.ok()) {
      throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`);
    }
  }

  /** Whether it was acknowledged; a refusal is an error, silence and a server's trouble are not. */
  async put(path: string, data: unknown): Promise<boolean> {
    let answer: APIResponse;
    try {
      answer = await this.request.put(path, { data, headers: await this.headers(), timeout: 10_000 });
    } catch {
      // nobody answered: what became of it is not known
      return false;
    }
    if (answer.status() >= 400 && answer.status() < 500 && answer.status() !== 429) {
      throw new Error(`PUT ${path}: ${answer.status()} ${await answer.text()}`);
    }
    return answer.ok();
  }

  private async headers() {
    return { Authorization: `Bearer ${await this.token()}` };
  }
}
