// What stands before the names of a list, or around them, and names nobody itself.
import { anyWritten } from '../../../words/as-written.ts';
import { attendanceSentences, exceptFor } from '../../../words/attending.ts';
import { type Span, spanIn } from '../span.ts';
import { namesNobody } from './name-kind.ts';

/** "Apologies: were received from Ada Bello". */
const RECEIVED = new RegExp(
  `^(?:${anyWritten(attendanceSentences.received)} )?${anyWritten(attendanceSentences.apologiesFrom)}[\\s:]+(?=\\p{Lu})`,
  'iu',
);
const IN_BRACKETS = /^(?<who>[^()]*?)\s*\((?<names>[^()]+)\)\s*[.;]?$/u;
const EXCEPT = new RegExp(`(?<!\\p{L})${anyWritten(exceptFor)}(?!\\p{L})`, 'iu');

/** The stretch that names are looked for in: behind "received from"; in the brackets of "tout le monde (Ada, Sani)". */
export function withoutLead(span: Span): Span {
  const { who = '', names = '' } = IN_BRACKETS.exec(span.text)?.groups ?? {};
  const isListed = /[,;]/.test(names) && (who === '' || namesNobody(who)) && !EXCEPT.test(span.text);
  if (!isListed) return spanIn(span, RECEIVED.exec(span.text)?.[0].length ?? 0);
  const start = span.text.indexOf('(', who.length) + 1;
  return spanIn(span, start, start + names.length);
}
