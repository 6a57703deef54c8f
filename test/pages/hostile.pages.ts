// Promise 9 in a browser: texts that try to be something else run nothing, ask for nothing and break no policy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellFigures } from '../slow/promise.ts';
import { hostile } from '../support/hostile.ts';
import { wordsWorkspace } from '../support/hostile-workspace.ts';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';
import { startChromium } from './chromium.ts';

const PAGES = [
  'render 2023-03-01 --to html',
  'render 2023-04-12 --template agenda --to html',
  'annex 2023-03-01 --to html',
  'matrix --to html',
  'digest --owner DRECM/R --to html',
  'actions --all --format html',
  'recommendations --all --format html',
  'decisions --format html',
  'meetings --format html',
  'attendance --format html',
  'structures --format html',
  'stats --format html',
];

/** Texts that a browser might take for something else. */
const texts = hostile.filter((text) => /[<>"'&]|https?:|javascript/.test(text));

let browser: Browser;
const figures = { texts: texts.length, pages: 0, 'dialogues, requests, complaints': 0 };
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  tellFigures('9, in a browser', figures);
});

describe.each(texts)('%j', (text) => {
  it('stays text in every page', async () => {
    const root = folderWith();
    for (const [file, content] of Object.entries(wordsWorkspace(() => text))) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    const faults: string[] = [];
    const page = await browser.newPage();
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('request', (request) => faults.push(`request: ${request.url()}`));
    page.on('dialog', async (dialog) => {
      faults.push(`dialogue: ${dialog.message()}`);
      await dialog.dismiss();
    });
    for (const line of PAGES) {
      const { exit, out } = await play(line.split(' '), { cwd: root });
      if (exit > 1) continue;
      await page.setContent(out);
      // What waits for the keyboard or the mouse has its turn.
      await page.keyboard.press('Tab');
      await page.mouse.click(200, 200);
      expect(await page.title()).not.toBe('');
      figures.pages += 1;
    }
    await page.close();
    figures['dialogues, requests, complaints'] += faults.length;
    expect(faults).toEqual([]);
  });
});
