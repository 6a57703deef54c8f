// Commitments that the narrative tells: proposed in the report, never actions of the record by themselves.
import { areKnownOwners, areOwners } from './owner-names.ts';
import type { State } from './state.ts';
import { withoutMarks } from './without-marks.ts';

const FRENCH =
  /^(?:(?:le|la|les|l['’]) ?)?(.{2,60}?) (?:(?:s['’](?:est|sont) )?engagée?s? à|s['’]engage(?:nt)? à|se charge(?:ra|nt|ront)? d|s['’]occupe(?:ra|nt|ront)? d|(?:est|sont|a été|ont été) (?:chargée?s?|invitée?s?|priée?s?) |doi(?:t|vent) |devr(?:a|ont) |\p{Ll}{2,}(?:era|ira|dra|tra|ura|vra|rra|eront|iront|dront|tront|uront|vront|rront) )/iu;
const ASKED = /^il (?:est|a été) demandé (?:à |au |aux )(?:la |l['’]|les )?(.{2,60}?) (?:de |d['’])/iu;
const ENGLISH =
  /^(?:the )?(.{2,50}?) (?:will|agreed to|volunteered to|offered to|promised to|committed to|undertook to|was asked to|were asked to|is going to|are going to) (?!be\b)/iu;

/** Keeps the sentences in which somebody who is known says what they are going to do. */
export function propose(words: string, line: number, state: State): void {
  for (const sentence of words.split(/(?<=[.;!?])\s+/)) {
    if (sentence.length > 300) continue;
    const who = [ASKED, FRENCH, ENGLISH].map((form) => form.exec(sentence)?.[1]).find((each) => each !== undefined);
    if (who === undefined || !isSomebody(who, state)) continue;
    state.proposed.push({ text: sentence, owners: [withoutMarks(who)], line });
  }
}

function isSomebody(who: string, { names }: State): boolean {
  if (/^(?:il|elle|ils|elles|on|nous|ce|cette|cela|qui|this|that|it|they|we|there|which|who)\b/i.test(who))
    return false;
  return areKnownOwners(who, names) || (/^\p{Lu}/u.test(who) && areOwners(who, names));
}
