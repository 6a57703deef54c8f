import type { Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { YamlNode } from './yaml-node.ts';

export type TextFinding = {
  readonly code: 'text/control' | 'text/surrogate';
  readonly span: Span;
  readonly message: Words;
  readonly remedy: Words;
};

/** Texts that hold signs which no document can carry: control characters, and halves of surrogate pairs. `yaml` is what the tree was read from. */
export function textFindings(root: YamlNode, yaml: string): readonly TextFinding[] {
  if (!UNUSUAL.test(yaml) && yaml.isWellFormed()) return [];
  const findings: TextFinding[] = [];
  const open: YamlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    else if (node.kind === 'map') open.push(...node.pairs.map((pair) => pair.value));
    else if (!node.text.isWellFormed()) findings.push({ ...SURROGATE, span: node.span });
    else if (CONTROL.test(node.text)) findings.push({ ...CONTROLS, span: node.span });
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** Without these, escapes among them, no text can hold what is looked for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNUSUAL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\\]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

const REMEDY: Words = { fr: 'Retapez le texte sans ce signe.', en: 'Type the text again without that sign.' };

const SURROGATE = {
  code: 'text/surrogate',
  message: {
    fr: 'Le texte contient une moitié de caractère (\\ud800 à \\udfff), qu’aucun document ne peut porter.',
    en: 'The text holds half a character (\\ud800 to \\udfff), which no document can carry.',
  },
  remedy: REMEDY,
} as const;

const CONTROLS = {
  code: 'text/control',
  message: {
    fr: 'Le texte contient un caractère de commande invisible (échappement, retour, effacement…).',
    en: 'The text holds an invisible control character (escape, return, backspace…).',
  },
  remedy: REMEDY,
} as const;
