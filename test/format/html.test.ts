import { describe, expect, it } from 'vitest';
import { html } from '../../src/format/html.ts';
import { safeBlock } from '../../src/model/safe-text.ts';
import { hostile } from '../support/hostile.ts';
import { dangersIn, elementsOf } from '../support/parse-page.ts';
import { options, row, sampleReport, sampleRows } from './sample-report.ts';

const GROUPS = [
  {
    title: { fr: 'DRECM/R', en: 'DRECM/R' },
    counts: { fr: '2 points', en: '2 actions' },
    rows: sampleRows.slice(0, 2),
  },
  { title: { fr: 'SP/CCM', en: 'SP/CCM' }, rows: sampleRows.slice(2) },
];

const page = (...args: Parameters<typeof sampleReport>) => html.format(sampleReport(...args), options);
const textsOf = (text: string, tag: string) =>
  elementsOf(text)
    .filter((each) => each.tag === tag)
    .map((each) => each.text);

describe('html', () => {
  it('says its language and title, and lets nothing in', () => {
    const text = page();
    expect(text).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(textsOf(text, 'title')).toEqual(["Points d'action ouverts au 12 avril 2023"]);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(textsOf(text, 'style')[0]).toContain('main{}');
  });

  it('has a table with named columns for each group, its counts, and the totals', () => {
    const text = page(GROUPS);
    expect(textsOf(text, 'h2')).toEqual(['DRECM/R', 'SP/CCM']);
    expect(textsOf(text, 'th')).toHaveLength(12);
    expect(textsOf(text, 'p')).toEqual(['2 points', "3 points d'action : 1 en retard"]);
    expect(textsOf(text, 'td').slice(0, 6)).toEqual([
      '2023-02-09/a3',
      "Organiser une visite du centre d'accueil avec les structures membres",
      'DRECM/R et ANLTP/TIM',
      '31 mars 2023',
      'en retard',
      '0',
    ]);
    const scopes = elementsOf(text).filter(({ tag }) => tag === 'th');
    expect(scopes.every(({ attributes }) => attributes.scope === 'col')).toBe(true);
  });

  it('says a tone in words, with its colour', () => {
    const spans = elementsOf(page()).filter(({ tag }) => tag === 'span');
    expect(spans.map(({ attributes, text }) => [attributes.class, text])).toContainEqual(['bad', 'en retard']);
  });

  it('says when there is nothing, and which files are missing', () => {
    const unread = [{ file: 'meetings/x.md', line: 3, column: 1, code: 'x', message: { fr: 'Illisible.', en: '' } }];
    const text = html.format({ ...sampleReport([]), unread }, options);
    expect(textsOf(text, 'table')).toEqual([]);
    expect(textsOf(text, 'p')).toContain("Aucun point d'action.");
    expect(textsOf(text, 'li')).toEqual(['meetings/x.md:3:1 Illisible.']);
  });

  it.each(hostile)('shows %j as the text it is', (words) => {
    const title = { fr: words, en: words };
    const text = page([{ title, counts: title, rows: [row(words, words, words)] }]);
    const elements = elementsOf(text);
    expect(dangersIn(elements)).toEqual([]);
    const shown = safeBlock(words.trim()).replaceAll('\n', '');
    expect(textsOf(text, 'td').slice(0, 3)).toEqual([shown, shown, shown]);
  });

  it('keeps a style sheet inside its element', () => {
    const style = () => 'a{}</style><script>alert(1)</script><!--';
    const text = html.format(sampleReport(), { ...options, style });
    expect(dangersIn(elementsOf(text))).toEqual([]);
    expect(textsOf(text, 'h1')).toHaveLength(1);
  });
});
