/** Who works on the site: each signed in through WordPress' own form, in a browser of her own. */
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PASSWORD, type Role, type Site } from './site.ts';

export interface Person {
  readonly page: Page;
  /** WordPress' REST API as the editor of posts uses it. */
  rest<Answer>(method: string, route: string, body?: object): Promise<{ status: number; answer: Answer }>;
  /** A published post; its address and what WordPress kept of it. */
  writes(title: string, content: string, kind?: 'posts' | 'pages'): Promise<{ link: string; raw: string }>;
}

export async function signIn(browser: Browser, site: Site, role: Role): Promise<Person> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'id-ID' });
  // Others may be at work on this machine.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(`${site.url}/wp-login.php`);
  // The page moves the focus there a moment after it has loaded: not while another field is filled in.
  await page.locator('#user_login:focus').waitFor();
  await page.fill('#user_login', role);
  await page.fill('#user_pass', PASSWORD);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/, { waitUntil: 'commit' });
  const nonce = await (await context.request.get(`${site.url}/wp-admin/admin-ajax.php?action=rest-nonce`)).text();

  async function rest<Answer>(
    method: string,
    route: string,
    body?: object,
  ): Promise<{ status: number; answer: Answer }> {
    const response = await context.request.fetch(`${site.url}/?rest_route=${route}`, {
      method,
      headers: { 'x-wp-nonce': nonce },
      ...(body ? { data: body } : {}),
    });
    return { status: response.status(), answer: (await response.json()) as Answer };
  }
  return {
    page,
    rest,
    async writes(title, content, kind = 'posts') {
      const { status, answer } = await rest<{ id: number; content: { raw: string } }>('POST', `/wp/v2/${kind}`, {
        title,
        content,
        status: 'publish',
      });
      assert.equal(status, 201, JSON.stringify(answer));
      const link = `${site.url}/?${kind === 'posts' ? 'p' : 'page_id'}=${answer.id}`;
      return { link, raw: answer.content.raw };
    },
  };
}

/** What a visitor's browser did and shows. */
export interface Visit {
  readonly page: Page;
  /** Addresses that are not the site's. */
  readonly foreign: string[];
  /** Addresses inside the plugin's folder. */
  readonly ours: string[];
  /** Errors of the console and of scripts. */
  readonly errors: string[];
  close(): Promise<void>;
}

interface VisitOptions {
  readonly script?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
}

/** A phone that nobody signed in on, and that has seen nothing of this site. */
export async function visit(
  browser: Browser,
  site: Site,
  link: string,
  { script = true, width = 360, dark = false }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const [foreign, ours, errors]: [string[], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site.url) foreign.push(request.url());
    if (pathname.includes('/plugins/ramah/')) ours.push(pathname.replace(/.*\/plugins\/ramah\//, ''));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`A window was opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (script)
    await page.addInitScript(() => {
      // What moved of the page itself; the help button makes room for a link by itself, inside its own shadow root.
      const seen = Object.assign(window, { shift: 0 });
      interface Shift extends PerformanceEntry {
        value: number;
        sources: { node: Node | null }[];
      }
      new PerformanceObserver((list) =>
        (list.getEntries() as Shift[]).forEach(({ value, sources }) => {
          if (sources.some(({ node }) => node)) seen.shift += value;
        }),
      ).observe({ type: 'layout-shift', buffered: true });
    });
  const response = await page.goto(link, { waitUntil: 'networkidle' });
  assert.equal(response?.status(), 200, link);
  return { page, foreign, ours, errors, close: () => context.close() };
}

/** Links that can be called and whose text is the number. */
export const callable = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="tel:"]:visible')
    .evaluateAll((links) =>
      links
        .filter((link) => /\d{3}/.test((link as HTMLElement).innerText))
        .map((link) => link.getAttribute('href')?.slice('tel:'.length) ?? ''),
    );
