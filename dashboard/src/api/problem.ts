/** One thing wrong in what was sent, with the place as a JSON pointer. */
export interface Violation {
  /** Places in a spreadsheet, when one was sent. */
  sheet?: string | null;
  row?: number | null;
  column?: string | null;
  /** What stands at the top of that column. */
  header?: string | null;
  /** What to do about it. */
  mend?: string | null;
  pointer?: string;
  code?: string;
  detail: string;
}

export interface ProblemDetail {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  errors?: Violation[];
  current?: unknown;
}

const prefix = 'urn:reviu:problem:';

/** A refusal by a service (problem details, RFC 9457), or a service that could not be reached (status 0). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** The part of `type` after the common prefix; `offline` when nothing answered. */
  readonly code: string;
  readonly title: string | null;
  readonly detail: string | null;
  readonly errors: readonly Violation[];
  readonly current: unknown;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, body: ProblemDetail = {}, retryAfterSeconds: number | null = null) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = codeOf(status, body.type);
    this.title = body.title ?? null;
    this.detail = body.detail ?? null;
    this.errors = body.errors ?? [];
    this.current = body.current;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get offline(): boolean {
    return this.status === 0;
  }

  /** Worth another try later without any change by the user. */
  get passing(): boolean {
    return this.offline || this.status === 429 || this.status >= 502;
  }

  static async of(response: Response): Promise<Problem> {
    const retryAfter = Number(response.headers.get('Retry-After'));
    return new Problem(response.status, await bodyOf(response), retryAfter > 0 ? retryAfter : null);
  }
}

function codeOf(status: number, type: string | undefined): string {
  if (status === 0) {
    return 'offline';
  }
  return type?.startsWith(prefix) ? type.slice(prefix.length) : `http-${status}`;
}

async function bodyOf(response: Response): Promise<ProblemDetail> {
  if (!response.headers.get('Content-Type')?.includes('json')) {
    return {};
  }
  try {
    return (await response.json()) as ProblemDetail;
  } catch {
    // A proxy on the way cut the body: the status alone still tells what happened.
    return {};
  }
}
