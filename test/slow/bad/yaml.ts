import { writeFileSync } from 'node:fs';
import { HOSTILE_FILES, HOSTILE_YAML, LARGEST, YAML_SIZE } from '../../record/hostile-texts.ts';
import { type BadInput, type BadInputs, recordWith } from './bad-input.ts';

const deep = (sign: string, depth: number): BadInput => ({
  holds: recordWith(`x-a: ${sign.repeat(depth)}`),
  code: 'yaml/depth',
});

/** YAML that makes readers stop, suffer or change what was meant. */
export const badYaml: BadInputs = {
  ...{ 'a key twice': { holds: recordWith('title: a\ntitle: b'), code: 'yaml/duplicate-key' } },
  'a key twice, in two forms of Unicode': {
    holds: recordWith('"x-r\u00e9f": 1\n"x-re\u0301f": 2'),
    code: 'yaml/duplicate-key',
  },
  'aliases of aliases': {
    holds: recordWith(
      ['a0: &a0 [x]', ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`)].join(
        '\n',
      ),
    ),
    code: 'yaml/anchor',
  },
  'an alias of itself': { holds: recordWith('x-a: &a [*a]'), code: 'yaml/anchor' },
  'a merged key': { holds: recordWith('x-a: &a { b: 1 }\n<<: *a'), code: 'yaml/anchor' },
  'the prototype': { holds: recordWith('__proto__: { polluted: true }'), code: 'yaml/forbidden-key' },
  'the prototype of an action': {
    holds: recordWith('actions:\n  - { id: a1, text: a, __proto__: { polluted: true } }'),
    code: 'yaml/forbidden-key',
  },
  'the constructor': {
    holds: recordWith('constructor: { prototype: { polluted: true } }'),
    code: 'yaml/forbidden-key',
  },
  'a thousand brackets': deep('[', 1000),
  'a thousand braces': deep('{a: ', 1000),
  'a thousand dashes': { holds: recordWith(`x-a:\n  ${'- '.repeat(1000)}a`), code: 'yaml/depth' },
  'ten thousand dashes': { holds: recordWith(`x-a:\n  ${'- '.repeat(10_000)}a`), code: 'yaml/depth' },
  'seven hundred complex keys': { holds: recordWith('? '.repeat(700)), code: 'yaml/complex-key' },
  'a directive': { holds: '---\n%YAML 1.1\n---\ndate: 2023-03-15\nx-a: yes\n---\n', code: 'yaml/directive' },
  'a tag of Python': {
    holds: recordWith('x-a: !!python/object/apply:os.system ["true"]'),
    code: 'yaml/leading-character',
  },
  'a tag of JavaScript': { holds: recordWith('x-a: !!js/function "function(){}"'), code: 'yaml/leading-character' },
  'no such day': {
    holds: recordWith('actions:\n  - { id: a1, text: a, due: 2023-02-30 }'),
    code: 'schema/date',
    isRead: true,
  },
  'no such day of meeting': { holds: '---\ndate: 2023-02-30\n---\n', code: 'schema/date' },
  'numbers without end': { holds: recordWith('title: .inf'), isRead: true },
  'a tab behind the colon': { holds: recordWith('title:\ta'), isRead: true },
  'a year of five digits': { holds: '---\ndate: 12023-03-15\n---\n', code: 'schema/date' },
  ...Object.fromEntries(
    Object.entries(HOSTILE_YAML).map(([name, yamlOf]) => [`64 KB: ${name}`, { holds: recordWith(yamlOf(YAML_SIZE)) }]),
  ),
  ...Object.fromEntries(
    Object.entries(HOSTILE_FILES).map(([name, [textOf, code]]) => [
      `8 MB: ${name}`,
      { make: (path: string) => writeFileSync(path, textOf(LARGEST)), ...(code ? { code } : { isRead: true }) },
    ]),
  ),
};
