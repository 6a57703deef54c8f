import { symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BadInput, type BadInputs, CANARY } from './bad-input.ts';
import { SECRET } from './files.ts';

const template = (holds: string, name = 'minutes'): BadInput => ({ file: `templates/${name}.hbs`, holds });

/** Templates that would run, read or print for ever. */
export const badTemplates: BadInputs = {
  'a partial that is a path': template('{{> ../../../../etc/passwd}}\n{{> (lookup . "title")}}\n'),
  'a partial of itself': template('{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'),
  'a field that does not exist': template('# {{tilte}}'),
  'the constructor of a template': template('{{#with (lookup this "constructor")}}{{lookup this "name"}}{{/with}}'),
  'code by way of strings': template(
    `{{#with "s" as |s|}}{{#with (s.sub.constructor)}}{{#with (s.sub.apply 0 ${JSON.stringify(CANARY)})}}{{this}}{{/with}}{{/with}}{{/with}}`,
  ),
  'a helper that does not exist': template('{{exec "touch gtm-canary"}}'),
  'a template never closed': template('{{#each actions}}'),
  'a comment in a comment': template('{{!-{{!-- a'),
  'blocks in blocks': template('{{#if title}}'.repeat(3000) + '{{/if}}'.repeat(3000)),
  'lists of lists': template(
    `${'{{#each sections}}{{#each ../sections}}'.repeat(6)}x${'{{/each}}{{/each}}'.repeat(6)}`,
  ),
  'a template of a megabyte': template('a'.repeat(1024 * 1024)),
  'a template that is no text': template('\u0000\u0001'),
  'a template that leads out': {
    file: 'templates/minutes.hbs',
    make: (path) => {
      const there = join(dirname(dirname(dirname(path))), 'dehors.hbs');
      writeFileSync(there, SECRET);
      symlinkSync(there, path);
    },
  },
  'a look that reads the system': {
    file: 'templates/document.typ',
    holds: '#let document(body) = [#read("/etc/hostname") #read("../../dehors.md")]\n#read("/etc/passwd")\n',
  },
};

/** Settings and registries made to hurt, and files that other programs take for settings. */
export const badSettings: BadInputs = {
  'settings that are code': { file: 'gtm.config.js', holds: `${CANARY}\n` },
  'settings of a package': { file: 'package.json', holds: '{"gtm":{"hooks":{"pre":"touch gtm-canary"}},"bin":"x"}' },
  'a key that runs a command': {
    file: 'gtm.yaml',
    holds: 'group: Essai\nhooks: { pre: touch gtm-canary }\n',
    code: 'schema/unknown-key',
  },
  'records that stand outside': { file: 'gtm.yaml', holds: 'group: Essai\nmeetings: ../../dehors\n' },
  'templates that stand outside': { file: 'gtm.yaml', holds: 'group: Essai\ntemplates: /etc\n' },
  'settings ever further in': { file: 'gtm.yaml', holds: `group: ${'['.repeat(1000)}`, code: 'yaml/depth' },
  'settings with dashes': { file: 'gtm.yaml', holds: `group:\n  ${'- '.repeat(1000)}`, code: 'yaml/depth' },
  'settings with an alias': { file: 'gtm.yaml', holds: 'group: &a Essai\nname: *a\n', code: 'yaml/anchor' },
  'settings in conflict': {
    file: 'gtm.yaml',
    holds: '<<<<<<< HEAD\ngroup: A\n=======\ngroup: B\n>>>>>>> b\n',
    code: 'merge/conflict',
  },
  'settings that are no text': { file: 'gtm.yaml', holds: new Uint8Array(1000), code: 'encoding/binary' },
  'a registry ever further in': {
    file: 'structures.yaml',
    holds: `structures: ${'[{a: '.repeat(1000)}`,
    code: 'yaml/depth',
  },
  'a registry with a structure twice': {
    file: 'structures.yaml',
    holds: 'structures:\n  - { id: OIM }\n  - { id: OIM }\n',
    code: 'structure/duplicate-name',
  },
  'a registry in a circle': {
    file: 'structures.yaml',
    holds: 'structures:\n  - { id: A, parent: B }\n  - { id: B, parent: A }\n',
    code: 'structure/parent-cycle',
  },
  'a registry in conflict': {
    file: 'structures.yaml',
    holds: 'structures:\n<<<<<<< HEAD\n  - { id: A }\n=======\n  - { id: B }\n>>>>>>> b\n',
    code: 'merge/conflict',
  },
  'a registry that is a list': { file: 'structures.yaml', holds: '- id: A\n', code: 'yaml/not-a-map' },
  'a registry of ten thousand names': {
    file: 'structures.yaml',
    holds: `structures:\n${Array.from({ length: 3000 }, (_, number) => `  - { id: S${number}, aliases: ["a${number}", "b ${number}"] }\n`).join('')}`,
  },
  'a hook of git': {
    file: '.git/config',
    holds: '[core]\n\tfsmonitor = "touch \\"$GTM_CANARY\\""\n\tpager = touch "$GTM_CANARY"\n',
  },
  'an index of another': {
    file: '.gtm/index/records.json',
    holds: `{"__proto__":{"polluted":true},"x":"${CANARY.replaceAll('"', "'")}"}`,
  },
};
