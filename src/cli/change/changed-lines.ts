// What is said of actions once something was recorded of them.
import { dateWords } from '../../i18n/date-words.ts';
import { type Label, stateLabels } from '../../i18n/labels.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import { buildLedger } from '../../model/ledger/build-ledger.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Change } from '../../model/meeting/meeting.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import { planRecordEdits } from '../../record/edit/plan-record-edits.ts';
import { readRecordText } from '../../record/read-record.ts';
import type { Opened } from '../session/opened.ts';
import type { RecordChanges } from './change-records.ts';
import { dueLine } from './due-line.ts';

/**
 * A line for each action: its state before and after, and the later event that still decides it when what was recorded is
 * older.
 */
export function changedLines(
  actions: readonly FollowedAction[],
  changes: readonly RecordChanges[],
  { change, opened, language }: { readonly change: Change; readonly opened: Opened; readonly language: Language },
): readonly string[] {
  const after = new Map(ledgerAfter(changes, opened).actions.map((each) => [each.id, each]));
  return actions.flatMap((before) => {
    const now = after.get(before.id);
    if (!now) return [];
    const [old, next] = [stateOf(before, language), stateOf(now, language)];
    const state = old === next ? next : `${old} → ${next}`;
    const line = safeText(`${now.id} ${language === 'fr' ? ':' : '·'} ${state} · ${now.action.text}`);
    return [line, ...dueLines(now, change, language), ...overruled(now, change, language)];
  });
}

function ledgerAfter(changes: readonly RecordChanges[], { readings, index, today, ledger }: Opened) {
  const meetings = readings.flatMap((reading) => {
    const edits = changes.filter(({ file }) => file === reading.file).flatMap((each) => each.edits);
    const text = edits.length > 0 ? planRecordEdits(reading, edits) : null;
    return (text === null ? reading : readRecordText(reading.file, text)).meeting ?? [];
  });
  return buildLedger({ meetings, index, day: today, order: ledger.order });
}

function stateOf({ status, timing }: FollowedAction, language: Language): string {
  return stateLabels(status, timing)
    .map((label: Label) => label[language])
    .join(', ');
}

/** What a deadline was read as, where its words do not say the day to the letter. */
function dueLines({ due }: FollowedAction, change: Change, language: Language): readonly string[] {
  if (change.due === undefined || due === null || due.text !== change.due.text || parsePeriod(due.text)) return [];
  return [safeText(`  ${due.text} ${dueLine(due)[language]}`)];
}

/** When the state recorded is not the one that holds: a later event says another. */
function overruled(now: FollowedAction, { status }: Change, language: Language): readonly string[] {
  if (status === undefined || now.status === status) return [];
  const later = now.history.findLast((event) => event.status !== undefined);
  if (!later) return [];
  const day = dateWords(later.date)[language];
  const words = {
    fr: `  noté, mais ce qui a été dit le ${day} (${later.file}:${later.line}) est plus récent et l’emporte`,
    en: `  recorded, but what was said on ${day} (${later.file}:${later.line}) is later and decides`,
  };
  return [safeText(words[language])];
}
