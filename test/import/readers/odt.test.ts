import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../src/import/blocks/block.ts';
import { readOdt } from '../../../src/import/readers/odt/odt.ts';
import { blockLines } from '../../support/block-lines.ts';
import { odtOf } from '../../support/office-files.ts';

type Parts = Parameters<typeof odtOf>[1];
const read = (body: string, parts?: Parts) => readOdt(odtOf(body, parts));
const lines = (body: string, parts?: Parts) => blockLines(read(body, parts).units);
const leftOut = (body: string, parts?: Parts) =>
  read(body, parts).leftOut?.map(({ reason, text }) => `${reason}: ${text}`);

const p = (content: string, style = '') =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`;
const h = (content: string, level = 1) => `<text:h text:outline-level="${level}">${content}</text:h>`;
const span = (style: string, content: string) => `<text:span text:style-name="${style}">${content}</text:span>`;
const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
const cell = (content: string, attributes = '') => `<table:table-cell ${attributes}>${p(content)}</table:table-cell>`;
const COVERED = '<table:covered-table-cell/>';
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (...rows: readonly string[]) => `<table:table>${rows.join('')}</table:table>`;
const style = (name: string, family: string, properties: string, parent = '') =>
  `<style:style style:name="${name}" style:family="${family}"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;

describe('the styles of an OpenDocument text', () => {
  it('tell the title, headings, bold, struck and hidden words', () => {
    const automatic = [
      style('P1', 'paragraph', '', 'Title'),
      style('P2', 'paragraph', 'fo:font-weight="bold"'),
      style('P3', 'paragraph', '', 'Heading_20_2'),
      style('T1', 'text', 'style:text-line-through-style="solid"'),
      style('T2', 'text', 'text:display="none"'),
      style('T3', 'text', 'fo:font-weight="normal"'),
    ].join('');
    const body = [
      p('Relevé', 'P1'),
      h('Eau', 2),
      p('Puits', 'P3'),
      p('gras', 'P2'),
      p(span('T3', 'maigre'), 'P2'),
      p(span('T1', 'fait')),
      p(`vu${span('T2', ' en secret')}`),
    ].join('');
    const told = ['T Relevé', '## Eau', '## Puits', '**gras', 'maigre', '~~fait', 'vu'];
    expect(lines(body, { automatic })).toEqual(told);
    expect(leftOut(body, { automatic })).toEqual(['hidden: en secret']);
  });
});

describe('the lists of an OpenDocument text', () => {
  const level = (place: number, more: string) =>
    `<text:list-level-style-number text:level="${place}" style:num-suffix="." ${more}/>`;
  const automatic = [
    `<text:list-style style:name="L1">${level(1, 'style:num-format="1"')}${level(2, 'style:num-format="1" text:display-levels="2"')}</text:list-style>`,
    `<text:list-style style:name="L2">${level(1, 'style:num-format="1" text:start-value="4"')}</text:list-style>`,
    '<text:list-style style:name="L3"><text:list-level-style-bullet text:level="1"/></text:list-style>',
  ].join('');

  it('count, go on and begin again as they are displayed', () => {
    const list = (name: string, inside: string, more = '') =>
      `<text:list text:style-name="${name}" ${more}>${inside}</text:list>`;
    const body = [
      list('L1', item(p('mil') + p('blanc')) + item(p('niébé') + list('L1', item(p('rouge'))))),
      list('L1', item(p('sorgho')), 'text:continue-numbering="true"'),
      list('L1', item(p('maïs'))),
      list('L2', `${item(p('fonio'))}<text:list-header>${p('sans')}</text:list-header>`),
      list('L3', item(p('riz'))),
    ].join('');
    const told = ['1. mil', 'blanc', '2. niébé', '  - 2.1. rouge', '3. sorgho', '1. maïs', '4. fonio', 'sans', '- riz'];
    expect(lines(body, { automatic })).toEqual(told);
  });

  it('number headings', () => {
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
    const body = h('Eau') + h('Puits', 2) + h('Bois');
    expect(lines(body, { styles: `<office:styles>${outline}</office:styles>` })).toEqual([
      '# I. Eau',
      '## Puits',
      '# II. Bois',
    ]);
  });
});

describe('the lines of an OpenDocument text', () => {
  it('end at breaks, keep what parts columns, and follow links that may be followed', () => {
    const body = [
      p('Un<text:line-break/>deux'),
      p('Abdou<text:tab/>maire'),
      p('Aïssa<text:s text:c="9"/>adjointe'),
      p('<text:a xlink:href="https://mil.example/">ici</text:a> <text:a xlink:href="javascript:x">là</text:a>'),
    ].join('');
    expect(lines(body)).toEqual(['Un', '+ deux', 'Abdou\tmaire', 'Aïssa\tadjointe', 'ici là']);
    expect(read(body).units.flatMap(linesIn).at(-1)?.markdown).toBe('[ici](https://mil.example/) là');
  });

  it('say whether their box is ticked', () => {
    const forms = '<office:forms><form:checkbox form:id="c1" form:current-state="checked"/></office:forms>';
    const body = `${forms}${p('<draw:control draw:control="c1"/>Semer')}${p('☐ Sarcler')}`;
    expect(lines(body)).toEqual(['[x] Semer', '[ ] Sarcler']);
  });
});

describe('what stands beside an OpenDocument text', () => {
  it('is a note after its sentence, a box, and the head of its pages', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Selon le chef.</text:p></text:note-body></text:note>';
    const box = `<draw:frame><draw:text-box>${p('Avis')}</draw:text-box></draw:frame>`;
    const page = (name: string, inside: string) =>
      `<style:master-page style:name="${name}">${inside}</style:master-page>`;
    const styles = `<office:master-styles>${page('Standard', `<style:header>${p('Comité du 3 mai')}</style:header>`)}${page('Autre', `<style:footer>${p('Modèle')}</style:footer>`)}</office:master-styles>`;
    const body = p(`Le puits est sec${note} en mai.`) + p(`Fin${box}`);
    const told = [
      'page-header: Comité du 3 mai',
      'Le puits est sec en mai.',
      'note: Selon le chef.',
      'Fin',
      'box: Avis',
    ];
    expect(lines(body, { styles })).toEqual(told);
    expect(leftOut(body, { styles })).toEqual(['page-footer: Modèle']);
    expect(read(body, { styles }).said).toHaveLength(6);
  });

  it('is left out and told: deletions where they stood, comments, placeholders', () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p('vieux')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const comment = `<office:annotation><dc:creator>Abdou</dc:creator>${p('Vraiment ?')}</office:annotation>`;
    const body = `${changes}${p(`Payé${comment}`)}${p('Le <text:change text:change-id="c1"/>puits')}${p('Lieu : <text:placeholder>lieu</text:placeholder>')}`;
    expect(lines(body)).toEqual(['Payé', 'Le puits', 'Lieu :']);
    expect(leftOut(body)).toEqual(['comment: Vraiment ?', 'deleted: vieux', 'placeholder: lieu']);
  });
});

describe('the tables of an OpenDocument text', () => {
  it('have cells over columns and rows, and repeated ones', () => {
    const body = table(
      `<table:table-header-rows>${row(cell('Tâche'), cell('Qui'), cell('Quand'))}</table:table-header-rows>`,
      row(cell('Semer'), cell('Abdou', 'table:number-rows-spanned="2"'), cell('mai')),
      row(cell('Sarcler'), COVERED, cell('juin')),
      row(cell('Récolte', 'table:number-columns-spanned="3"'), COVERED, COVERED),
      row(cell('—', 'table:number-columns-repeated="3"')),
    );
    const told = ['Tâche | Qui | Quand', 'Semer | Abdou | mai', 'Sarcler | Abdou | juin', 'Récolte |  | ', '— | — | —'];
    expect(lines(body)).toEqual(told);
  });

  it('do not grow with what they repeat', () => {
    const times = 'table:number-columns-repeated="1048576"';
    let body = cell('fin', times);
    for (let depth = 0; depth < 12; depth += 1)
      body = `<table:table-cell ${times}><table:table><table:table-row table:number-rows-repeated="1048576">${body}</table:table-row></table:table></table:table-cell>`;
    expect(lines(table(row(body))).length).toBeLessThan(100);
  });

  it('in cells stand by themselves where the row gives the page its shape', () => {
    const inner = table(row(cell('Tâche'), cell('Qui')), row(cell('Semer'), cell('Abdou')));
    const body = table(row(cell('Tâches'), `<table:table-cell>${inner}</table:table-cell>`));
    expect(lines(body)).toEqual(['Tâches | ', 'Tâche | Qui', 'Semer | Abdou']);
  });
});
