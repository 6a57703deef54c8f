import { countOf, type Noun } from '../../../i18n/labels.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { groupBy } from '../../../model/group-by.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';

/** Why `--fix` left what it could have mended otherwise: a sentence for each file of the findings that are left, if any. */
export function whyLeft(left: readonly Diagnostic[]): readonly Words[] {
  return [...groupBy(left, ({ file }) => file).values()].flatMap((findings) => {
    const file = safeText(findings[0].file);
    const unread = findings.filter(({ code, severity }) => severity === 'error' && /^(?:yaml|text)\//.test(code));
    const waiting = findings.filter(({ edits = [] }) => edits.length > 0);
    const byHand = unread.find(({ code }) => !MENDABLE.has(code)) ?? unread[0];
    if (byHand) return [unreadable(file, byHand)];
    return waiting.length > 0 ? [unproved(file, waiting)] : [];
  });
}

/** What is mended by machine once the rest of the file reads. */
const MENDABLE: ReadonlySet<string> = new Set(
  ['colon', 'hash', 'comma', 'leading-character', 'no-break-space', 'missing-space', 'bullet', 'item-indent'].map(
    (name) => `yaml/${name}`,
  ),
);

function unreadable(file: string, { position }: Diagnostic): Words {
  const line = position?.line ?? 1;
  return {
    fr: `${file} : corrigez d’abord la ligne ${line} à la main ; tant qu’elle ne se lit pas, rien d’autre n’y est réparé.`,
    en: `${file}: mend line ${line} by hand first; as long as it cannot be read, nothing else is mended there.`,
  };
}

/** What was left since mending it would have changed something else. */
function unproved(file: string, waiting: readonly Diagnostic[]): Words {
  const line = waiting[0]?.position?.line ?? 1;
  const count = countOf(waiting.length, PROBLEMS);
  return {
    fr: `${file} : ${count.fr} à réparer à la main, à partir de la ligne ${line} ; la réparation y changerait autre chose.`,
    en: `${file}: ${count.en} to mend by hand, from line ${line} on; mending by machine would change something else.`,
  };
}

const PROBLEMS: Noun = {
  one: { fr: 'problème reste', en: 'problem is left' },
  other: { fr: 'problèmes restent', en: 'problems are left' },
};
