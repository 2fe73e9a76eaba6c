import { test as base, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** The password of every person of the demo. */
const password = 'demo';

/** Where the pictures of the screens are kept. */
const screens = new URL('../../target/e2e/screens/', import.meta.url).pathname;

interface People {
  /** A person signed in through Keycloak's own pages, in a browser of their own. */
  as(username: string): Promise<Page>;
  /** Somebody without an account, in a browser of their own. */
  visitor(): Promise<Page>;
  /** Another page in the browser of that one. */
  beside(page: Page): Promise<Page>;
}

/** What the browser of a page may complain about, because the story means it to happen. */
const borne = new WeakMap<BrowserContext, RegExp[]>();

/** Lets the browser of a page complain like this from now on, and about nothing else. */
export function bear(page: Page, complaint: RegExp) {
  borne.set(page.context(), [...(borne.get(page.context()) ?? []), complaint]);
}

/**
 * People at their browsers. Whatever a browser complains about, or asks in vain, fails the story; a story that means to be
 * refused asks by {@link Page.request}, which no browser watches.
 */
export const test = base.extend<People & { browsers: Browsers }>({
  browsers: async ({ browser }, use) => {
    const browsers = new Browsers(browser);
    await use(browsers);
    await browsers.close();
  },
  as: async ({ browsers }, use) => {
    await use(async (username) => {
      const page = await browsers.open(username);
      await signIn(page, username);
      return page;
    });
  },
  visitor: async ({ browsers }, use) => {
    await use(() => browsers.open('somebody'));
  },
  beside: async ({ browsers }, use) => {
    await use((page) => browsers.beside(page));
  },
});

/** The browsers of a story, all of them watched. */
class Browsers {
  private readonly names = new Map<BrowserContext, string>();
  private readonly complaints: string[] = [];

  constructor(private readonly browser: Browser) {}

  async open(name: string): Promise<Page> {
    const context = await this.browser.newContext();
    this.names.set(context, name);
    return this.page(context);
  }

  beside(page: Page): Promise<Page> {
    return this.page(page.context());
  }

  private async page(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    watch(page, (complaint) => {
      if (!borne.get(context)?.some((meant) => meant.test(complaint))) {
        this.complaints.push(`${this.names.get(context)}: ${complaint}`);
      }
    });
    return page;
  }

  async close() {
    for (const context of this.names.keys()) {
      await context.close();
    }
    expect(this.complaints, 'what the browsers complained about').toEqual([]);
  }
}

function watch(page: Page, complain: (complaint: string) => void) {
  page.on('console', (message) => {
    // the front page asks who is there before anybody is: the answer 401 is meant
    if (message.type() === 'error' && !message.location().url.endsWith('/api/me')) {
      complain(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/api/me')) {
      complain(`${response.status()} ${response.url()}`);
    }
  });
}

async function signIn(page: Page, username: string) {
  await page.goto('/');
  await page.locator('.front-hero a.ant-btn').click();
  await page.locator('#username').fill(username);
  await page.locator('#kc-login').click();
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await expect(page.locator('#content')).toBeVisible();
}

/** Keeps a picture of what is on the screen, once it has settled. */
export async function picture(page: Page, name: string) {
  await expect(page.locator('[aria-busy=true], .ant-skeleton')).toHaveCount(0);
  await page.screenshot({ path: `${screens}${name}.png`, fullPage: true });
}

export { expect };
