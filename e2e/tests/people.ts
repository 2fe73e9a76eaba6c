import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';

/** The password of every person of the demo. */
const password = 'demo';

/** Where the pictures of the screens are kept. */
const screens = new URL('../../target/e2e/screens/', import.meta.url).pathname;

interface People {
  /** A person signed in through Keycloak's own pages, in a browser of their own. */
  as(username: string): Promise<Page>;
}

/**
 * People at their browsers. Whatever a browser complains about, or asks in vain, fails the story; a story that means to be
 * refused asks by {@link Page.request}, which no browser watches.
 */
export const test = base.extend<People>({
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (username) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      watch(page, username, complaints);
      await signIn(page, username);
      return page;
    });
    for (const context of contexts) {
      await context.close();
    }
    expect(complaints, 'what the browsers complained about').toEqual([]);
  },
});

function watch(page: Page, username: string, complaints: string[]) {
  page.on('console', (message) => {
    // the front page asks who is there before anybody is: the answer 401 is meant
    if (message.type() === 'error' && !message.location().url.endsWith('/api/me')) {
      complaints.push(`${username}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`${username}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/api/me')) {
      complaints.push(`${username}: ${response.status()} ${response.url()}`);
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
