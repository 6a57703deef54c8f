import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { compileTemplate } from '../../../src/render/template/compile-template.ts';
import type { TemplateSource } from '../../../src/render/template/template-check.ts';

const VIEW = {
  title: "L'été & <l'hiver>",
  draft: false,
  none: null,
  items: [
    { text: 'a', sub: { k: 1 } },
    { text: 'b', sub: { k: 2 } },
  ],
  one: { name: 'x' },
};

function fill(text: string, partials: Record<string, string> = {}, view: object = VIEW): string {
  const sources = Object.entries(partials).map(([name, each]): [string, TemplateSource] => [
    name,
    { file: `partials/${name}.hbs`, text: each },
  ]);
  return compileTemplate({ file: 't.hbs', text, partials: Object.fromEntries(sources) })(view);
}

/** The English words and the hint of the error a template gives. */
function failure(text: string, partials: Record<string, string> = {}, view: object = VIEW): string {
  try {
    return `no error: ${fill(text, partials, view)}`;
  } catch (error) {
    if (error instanceof UserError) return `${error.words.en} ${error.hint?.en}`;
    throw error;
  }
}

describe('compileTemplate', () => {
  it.each([
    ['{{title}}', VIEW.title],
    [
      '{{#each items}}{{@index}}{{this.text}}{{sub.k}}{{../one.name}}{{#unless @last}}, {{/unless}}{{/each}}',
      '0a1x, 1b2x',
    ],
    ['{{#if draft}}a{{else if none}}b{{else}}c{{/if}}', 'c'],
    ['{{#with one}}{{name}}{{/with}}', 'x'],
    ['{{none}}{{text none}}{{cell draft}}', ''],
    ['{{upper (text title)}}', "L'ÉTÉ & \\<L'HIVER>"],
    ['{{items.length}} {{@root.one.name}}', '2 x'],
    ['{{!-- {{nothing}} --}}x', 'x'],
    ['{{#each items}}\n- {{this.text}}\n{{/each}}\n', '- a\n- b\n'],
  ])('fills %j', (text, expected) => {
    expect(fill(text)).toBe(expected);
  });

  it('calls partials with a context, and partials from partials', () => {
    expect(fill('{{> list items}}', { list: '{{#each this}}{{> one}}{{/each}}', one: '<{{this.text}}>' })).toBe(
      '<a><b>',
    );
  });

  it.each([
    ['# {{tilte}}', 't.hbs, line 1: there is no field "tilte" here. Did you mean title?'],
    ['a\n{{#if drfat}}{{/if}}', 't.hbs, line 2: there is no field "drfat" here. Did you mean draft?'],
    ['{{#if draft}}{{else if itmes}}{{/if}}', 'no field "itmes" here. Did you mean items?'],
    ['{{#each items}}\n\n{{cell txt}}{{/each}}', 't.hbs, line 3: there is no field "txt" here. Did you mean text?'],
    ['{{one.nmae}}', 'no field "nmae" here. Did you mean name?'],
    ['{{constructor}}', 'no field "constructor" here. Possible names: title, draft, none, items, one.'],
    ['{{one.__proto__}}', 'no field "__proto__" here.'],
    ['{{none.x}}', 't.hbs, line 1: there is no field "x" here.'],
    ['{{a.b.c}}', 'Template t.hbs: a field is asked of a value that has none.'],
    ['{{@idnex}}', 'no field "idnex" here.'],
    ['{{one}}', 'a whole object is printed where one of its fields is meant (name).'],
    ['{{items}}', 'a whole object is printed'],
    ['x\n{{#if title}}', 't.hbs, line 2: it cannot be read.'],
    ['{{/if}}', 't.hbs, line 1: it cannot be read.'],
    ['x\n{{!-{{!-- y', 't.hbs, line 2: it cannot be read.'],
    ['{{!--', 't.hbs, line 1: it cannot be read.'],
    ['{{#if draft}}{{/each}}', 't.hbs, line 1: it cannot be read.'],
    ['\n{{uper title}}', 't.hbs, line 2: "uper" is no template function. Did you mean upper?'],
    ['{{log title}}', '"log" is no template function.'],
    ['{{lookup one "name"}}', '"lookup" is no template function.'],
    ['{{#items}}{{/items}}', '"#items" is no template function. Possible names: if, unless, each, with.'],
    ['{{#each items}}{{text}}{{/each}}', '"text" takes one value'],
    ['{{#if}}{{/if}}', '"#if" takes one value'],
    ['{{#each items as |i|}}{{i.text}}{{/each}}', '"as |name|" is not allowed.'],
    ['{{> ../../../../etc/passwd}}', 't.hbs, line 1: there is no partial "../../../../etc/passwd".'],
    ['\n{{> (lookup . "title")}}', 't.hbs, line 2: the name of a partial cannot be computed.'],
    ['{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', 't.hbs, line 1: partials written inside the template'],
    ['{{#> a}}{{/a}}', 't.hbs, line 1: partials written inside the template'],
    ['{{* deco}}', 't.hbs, line 1: partials written inside the template'],
  ])('refuses %j', (text, expected) => {
    expect(failure(text)).toContain(expected);
  });

  it('says it in French too', () => {
    try {
      fill('{{tilte}}');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        words: { fr: 'Modèle t.hbs, ligne 1 : le champ « tilte » n’existe pas ici.' },
        hint: { fr: 'Vouliez-vous dire title ?' },
        exit: 2,
      });
    }
  });

  it('names the partial that is wrong, and proposes one that is there', () => {
    expect(failure('{{> row one}}', { row: '\n{{nam}}' })).toContain(
      'partials/row.hbs, line 2: there is no field "nam" here. Did you mean name?',
    );
    expect(failure('{{> row}}', { row: '{{#if' })).toContain('partials/row.hbs, line 1: it cannot be read.');
    expect(failure('{{> rosw}}', { rows: '' })).toContain('there is no partial "rosw". Did you mean rows?');
    expect(failure('{{> constructor}}')).toContain('there is no partial "constructor".');
  });

  it('refuses partials that call each other in a circle', () => {
    expect(failure('{{> a}}', { a: '{{> b}}', b: '\n{{#if draft}}{{> a}}{{/if}}' })).toContain(
      'partials/b.hbs, line 2: partials call each other in a circle: a → b → a.',
    );
    expect(failure('{{> a}}', { a: '{{> a}}' })).toContain('in a circle: a → a.');
  });

  it('refuses a template that is too long, too full or too deep', () => {
    expect(failure('é'.repeat(140_000))).toContain('longer than 256 KB');
    expect(failure('{{title}}'.repeat(12_000))).toContain('too many expressions');
    expect(failure('{{#if title}}'.repeat(80) + '{{/if}}'.repeat(80))).toContain('blocks inside one another');
  });

  it('stops a template that multiplies its work', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `p${index}`,
        index < 29 ? `{{> p${index + 1}}}{{> p${index + 1}}}` : 'x',
      ]),
    );
    expect(failure('{{> p0}}', doubling)).toContain('too much work');
    const list = Array.from({ length: 100 }, () => 'x'.repeat(10_000));
    const loops = `${'{{#each @root.list}}'.repeat(4)}{{this}}${'{{/each}}'.repeat(4)}`;
    expect(failure(loops, {}, { list })).toContain('too much work');
  });

  it('starts anew each time it is filled, and does not keep what it was given', () => {
    const template = compileTemplate({ file: 't.hbs', text: '{{#each list}}{{this}}{{/each}}' });
    const list = Array.from({ length: 150_000 }, () => 'x');
    expect(template({ list }).length).toBe(150_000);
    expect(template({ list }).length).toBe(150_000);
    expect(template({ list: ['y'] })).toBe('y');
  });

  it('never runs a function, and never reaches a prototype', () => {
    expect(failure('{{run}}', {}, { run: () => 'ran' })).toContain('no field "run"');
    expect(fill('{{items.push}}{{title.big}}'.slice(0, 14))).toBe('');
    expect(failure('{{one.toString}}')).toContain('no field "toString"');
  });
});
