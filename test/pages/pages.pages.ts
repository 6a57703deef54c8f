import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';
import { startChromium } from './chromium.ts';

/** Every sort of page that gtm makes, by the command that prints it. */
const PAGES = [
  'gtm render 2023-03-01 --to html',
  'gtm render 2023-04-12 --to html',
  'gtm render 2023-04-12 --template agenda --to html',
  'gtm annex 2023-03-01 --to html',
  'gtm matrix --to html',
  'gtm matrix --open --owner DRECM/R --group-by timing --to html',
  'gtm actions --format html',
  'gtm actions --all --owner DRECM/R --format html',
  'gtm recommendations --format html',
  'gtm decisions --format html',
  'gtm meetings --format html',
  'gtm structures --format html',
];

const cases = PAGES.flatMap((line) => ['fr', 'en'].map((language) => [line, language] as const));

let browser: Browser;
const { cwd, clean } = copyOf('examples');
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  clean();
  await browser.close();
});

describe.each(cases)('%s in %s', (line, language) => {
  it.each(['light', 'dark'] as const)(
    'has no fault for those who hear it or see little, in %s',
    async (colorScheme) => {
      const { page, faults } = await open(line, language, { colorScheme });
      // Chromium runs this from outside: the policy of the page keeps its own scripts out.
      const violations = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map((node) => node.html).join(' ')))`);
      expect(violations).toEqual([]);
      expect(faults).toEqual([]);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await page.close();
    },
  );

  it('fits a telephone: tables scroll in their place, the page does not', async () => {
    const { page } = await open(line, language, { viewport: { width: 360, height: 700 } });
    const widths = await page.evaluate('[document.documentElement.scrollWidth, window.innerWidth]');
    expect(widths).toEqual([360, 360]);
    await page.close();
  });
});

it('prints on A4', async () => {
  const { page } = await open('gtm render 2023-03-01 --to html', 'fr', {});
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map((match) => match[1]?.split(' ').map(Number));
  expect(sizes.length).toBeGreaterThanOrEqual(2);
  for (const [, , width = 0, height = 0] of sizes.map((size) => size ?? [])) {
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([210, 297]);
  }
  await page.close();
});

type Shown = { readonly page: Page; readonly faults: readonly string[] };

/** A page as the browser shows it, with what it asked for or complained about. */
async function open(line: string, language: string, options: Parameters<Browser['newPage']>[0]): Promise<Shown> {
  const html = await playLine(`${line} -C examples/zinder --lang ${language}`, { cwd });
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => faults.push(request.url()));
  await page.setContent(html);
  return { page, faults };
}
