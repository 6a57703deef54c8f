// Structures for which others speak, as people type them in one entry.
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { comings } from '../../words/attending.ts';
import { articles, forWhom } from '../../words/small-words.ts';
import type { Attendee } from './meeting.ts';

const THE = `(?:${standingBefore(articles)})?`;
const REPRESENTED = new RegExp(
  `^(.+?),? ?[([]?(?:est )?${anyWritten(comings.proxy)}s? ${anyWritten(comings.by)} (.+?)[)\\]]?$`,
  'iu',
);
const BY = new RegExp(`^(.+?) [([]?${anyWritten(comings.by)} (.+?)[)\\]]?$`, 'iu');
const FOR = new RegExp(`^(.+?) [([]?${anyWritten(forWhom)} ${THE}(.+?)[)\\]]?$`, 'iu');
const BESIDE = /^(.+?) ?[([]([^()[\]]+)[)\]]$/;

/**
 * "PNUD représenté par OIM", "PNUD par OIM", "OIM pour le PNUD", "PNUD (OIM)": the structure and who speaks for it. `nameOf`
 * gives a registered name, `isPerson` tells of a person. Undefined for other words.
 */
export function standInIn(
  text: string,
  {
    nameOf,
    isPerson,
  }: { readonly nameOf: (words: string) => string | undefined; readonly isPerson: (words: string) => boolean },
): Attendee | undefined {
  const said = REPRESENTED.exec(text);
  if (said?.[1] && said[2]) return { structure: nameOf(said[1]) ?? said[1], by: nameOf(said[2]) ?? said[2] };
  const of = (structure: string | undefined, by: string | undefined): Attendee | undefined => {
    const [name, other] = [nameOf(structure ?? ''), nameOf(by ?? '') ?? (isPerson(by ?? '') ? by : undefined)];
    return name === undefined || other === undefined ? undefined : { structure: name, by: other };
  };
  const [shortly, instead, beside] = [BY.exec(text), FOR.exec(text), BESIDE.exec(text)];
  const [name, other] = [nameOf(beside?.[1] ?? ''), nameOf(beside?.[2] ?? '')];
  return (
    of(shortly?.[1], shortly?.[2]) ??
    of(instead?.[2], instead?.[1]) ??
    (name === undefined || other === undefined ? undefined : { structure: name, by: other })
  );
}
