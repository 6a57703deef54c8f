import { type BadInputs, CANARY, recordWith } from './bad-input.ts';

const ACTIONS = 'actions:\n  - { id: a1, text: Un }\n';

/** Headers that other readers run, swallow or take for something else. */
export const badHeaders: BadInputs = {
  ...Object.fromEntries(
    ['js', ' js', 'javascript', ' js ', 'coffee', 'constructor', 'toString', 'json', 'toml', '__proto__'].map(
      (word) => [
        `header in ${JSON.stringify(word)}`,
        { holds: `---${word}\n${CANARY}\n---\n\nTexte.\n`, code: 'front-matter/language' },
      ],
    ),
  ),
  'header in js behind a mark': { holds: `\uFEFF---js\n${CANARY}\n---\n`, code: 'front-matter/language' },
  'code in the body': { holds: recordWith(ACTIONS, `---js\n${CANARY}\n---\n`), isRead: true },
  'header never closed': { holds: `---\ndate: 2023-03-15\n${ACTIONS}`, code: 'front-matter/unclosed' },
  'header closed by four dashes': { holds: '---\ndate: 2023-03-15\n----\n\nTexte.\n', code: 'front-matter/unclosed' },
  'empty header': { holds: '---\n---\n', code: 'schema/missing-key' },
  'header of words': { holds: '---\njuste du texte\n---\n', code: 'yaml/not-a-map' },
  'header that is a list': { holds: '---\n- date: 2023-03-15\n---\n', code: 'yaml/not-a-map' },
  'a line before the header': { holds: `\n${recordWith('')}`, code: 'front-matter/missing' },
  'no header': { holds: '# Réunion\n', code: 'front-matter/missing' },
  'empty file': { holds: '', code: 'front-matter/missing' },
  'dashes in quotes': { holds: '---\ntitle: "x\n---\ny"\n---\n', code: 'yaml/quotes' },
  'tab for indent': { holds: recordWith('actions:\n\t- id: a1\n'), code: 'yaml/tab-indent' },
  'sign behind braces': { holds: '---\ntitle: x\n{}+\n---\n', code: 'yaml/unexpected' },
  'no line end after the header': { holds: recordWith(ACTIONS).trimEnd(), isRead: true },
  'an id twice': {
    holds: recordWith(
      'actions:\n  - { id: a3, text: Un }\n  - { id: a1, text: Deux }\n  - { id: a3, text: Un, status: done }\n',
    ),
    code: 'action/duplicate-id',
    isRead: true,
  },
  'a conflict with its base': {
    holds: recordWith('<<<<<<< HEAD\ntitle: a\n||||||| base\ntitle: b\n=======\ntitle: c\n>>>>>>> autre\n'),
    code: 'merge/conflict',
  },
  'a conflict in the body': {
    holds: recordWith('', '\n<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> autre\n'),
    code: 'merge/conflict',
    isRead: true,
  },
  'the terminal in a title': {
    holds: recordWith('title: "\\e]52;c;AAAA jamais fini"'),
    code: 'text/control',
    isRead: true,
  },
  'a bell in the bytes': { holds: recordWith('title: a\u0007b'), code: 'text/control', isRead: true },
  'lines overwritten': { holds: recordWith('title: "fait\\rouvert \\b\\b\\b"'), code: 'text/control', isRead: true },
  'half a letter': { holds: recordWith('title: "x\\ud800y"'), code: 'text/surrogate', isRead: true },
  formulas: {
    holds: recordWith(
      'title: "=HYPERLINK(\\"http://a.example\\",\\"x\\")"\nactions:\n  - { id: a1, text: "@SUM(1,1)", note: "-2+3" }\n  - { id: a2, text: "＝1+1" }\n',
    ),
    isRead: true,
  },
  'the end of a script': {
    holds: recordWith('actions:\n  - { id: a1, text: "</script><script>alert(1)</script>" }\n'),
    isRead: true,
  },
};
