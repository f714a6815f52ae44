/**
 * axe in a page as it stands. The usual wrapper opens a page of its own for the sum, which hides the one that is looked at
 * (a recording then ends), and reads axe anew for each look.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export interface Looking {
  /** Only inside this. */
  readonly within?: string;
  /** Not inside this. */
  readonly without?: axe.Selector;
  /** Rules that this page is not held to. */
  readonly off?: readonly string[];
}

interface WithAxe {
  axe: typeof axe;
}

/** Where to look, and how. */
type Asked = readonly [axe.SerialContextObject, axe.RunOptions];

const lend = async (frame: Frame): Promise<void> => {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
};

/** What axe sees in a frame and in those inside it, in the order that it asks for; null for one that went away meanwhile. */
async function seen(frame: Frame, context: axe.SerialContextObject, options: axe.RunOptions): Promise<unknown[]> {
  await lend(frame);
  const { partial, inner } = await frame.evaluate(
    async ([context, options]) => {
      const { axe } = window as unknown as WithAxe;
      const inner = axe.utils.getFrameContexts(context, options);
      return { partial: await axe.runPartial(context, options), inner };
    },
    [context, options] as Asked,
  );
  const all: unknown[] = [partial];
  for (const { frameSelector, frameContext } of inner) {
    const element = await frame.evaluateHandle(
      (selector) => (window as unknown as WithAxe).axe.utils.shadowSelect(selector),
      frameSelector,
    );
    const child = await element.asElement()?.contentFrame();
    all.push(...(child ? await seen(child, frameContext, options).catch(() => [null]) : [null]));
  }
  return all;
}

/** A page without frames is summed up where it is: what axe saw of it need not come over here and go back. */
async function whole(page: Page, asked: Asked): Promise<axe.Result[]> {
  await lend(page.mainFrame());
  return page.evaluate(
    async ([context, options]) => (await (window as unknown as WithAxe).axe.run(context, options)).violations,
    asked,
  );
}

async function withFrames(page: Page, [context, options]: Asked): Promise<axe.Result[]> {
  const partials = await seen(page.mainFrame(), context, options);
  return page.evaluate(
    async ([partials, options]) => {
      const { axe } = window as unknown as WithAxe;
      return (await axe.finishRun(partials as axe.PartialResults, options)).violations;
    },
    [partials, options] as const,
  );
}

/** What axe finds in a page and its frames, a line each: rule, place, what to change. */
export async function findings(page: Page, { within, without, off = [] }: Looking = {}): Promise<string[]> {
  const context = { include: [within ?? 'html'], exclude: without ? [without] : [] } as axe.SerialContextObject;
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const asked: Asked = [context, { resultTypes: ['violations'], rules }];
  const violations = await (page.frames().length === 1 ? whole : withFrames)(page, asked);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
