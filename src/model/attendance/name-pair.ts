import type { Attendee } from '../meeting/meeting.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { nameIn } from './name-in.ts';

const FORMS = [/^(.+?) ?[([]([^()[\]]+)[)\]]$/, /^(.+?) ?: (.+)$/];

/**
 * "PNUD (OIM)", "DR/Archives : DRECM/R": two registered names of which no word says what one is to the other; the second one
 * is taken to speak for the first. Undefined for other words.
 */
export function namePair(text: string, index: Pick<RegistryIndex, 'lookup'>): Attendee | undefined {
  for (const form of FORMS) {
    const [structure, by] = (form.exec(text)?.slice(1) ?? []).map((words) => nameIn(words, index));
    if (structure !== undefined && by !== undefined) return { structure, by };
  }
  return undefined;
}
