import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { articles, forWhom, of, onBehalf } from '../../words/small-words.ts';
import type { Attendee } from '../meeting/meeting.ts';
import type { RegistryIndex } from '../owners/registry-index.ts';
import { nameIn } from './name-in.ts';
import { isPerson } from './people-in.ts';

const THE = `(?:${standingBefore(articles)})?`;
const ON_BEHALF = `${anyWritten(onBehalf)} ${standingBefore(of.bare, of.withArticle)}`;
const FOR = new RegExp(`^(.+?) [([]?(?:${ON_BEHALF}|${anyWritten(forWhom)} ${THE})(.+?)[)\\]]?$`, 'iu');

/** "OIM pour le PNUD", "OIM pour le compte du PNUD", "M. Ali (pour DR/INS)": a registered structure, and who speaks for it. Undefined for other words. */
export function speakerFor(text: string, index: Pick<RegistryIndex, 'lookup'>): Attendee | undefined {
  const [, before = '', words = ''] = FOR.exec(text) ?? [];
  const by = before.replace(/,$/, '');
  const structure = nameIn(words, index);
  const speaker = nameIn(by, index) ?? (isPerson(by) ? by : undefined);
  return structure === undefined || speaker === undefined ? undefined : { structure, by: speaker };
}
