// The marks by which a line says that it is an action: "ACTION: …", "[ACTION] …", "TODO (Ada): …", "… (ACTION)".

const WORD =
  'actions? (?:à mener|requise|required|on all|items?|points?)|action|todo|to[- ]do|à faire|a faire|suites? à donner|AI|AP';
const OWNER = '\\s*[([]([^()[\\]]{2,60})[)\\]]';
const START = new RegExp(
  `^[\\s>*_\\\\•–-]*(?:\\[(?:action|todo|ai|à faire)\\](?:\\s*[:–—-])?|(?:(?:${WORD})(?:\\s*(?:n[°o])?\\s*#?\\s*[A-Z]{0,3}\\d+(?:[.-]\\d+)*)?(?: for ([^:]{2,30}?))?(?:${OWNER})?)[*_]{0,3}\\s*(?:[:：]|[–—-](?=\\s)))[*_]{0,3}\\s*`,
  'i',
);
/** "TODO Fabien : …", "[Action Ada: …]". */
const NAMED =
  /^[\s>*_\\•–[-]*(?:TODO|Todo|ACTION|Action)\s+(?!Items?\b|Points?\b|Plan\b|List\b|Log\b|No\b)(\p{Lu}[\p{L}'’-]{1,20}(?:(?: et | and | & |, ?|\/)\p{Lu}[\p{L}'’-]{1,20})*)\s*[:：]\s+/u;
/** "ACTION shepazu to reach out …", as those who scribe write it. */
const BARE = /^ACTION\s+(?=\S{2,20} to \p{Ll})/u;
const END = /\s*\((?:action|todo)\)\s*[.*_]*$/i;

/** Whether a line says by itself that it is an action. A plural alone ("Actions :") announces a list. */
export function isActionLine(words: string): boolean {
  const start = START.exec(words);
  if (BARE.test(words)) return true;
  return (start !== null && words.length > start[0].length) || NAMED.test(words) || END.test(words);
}

/** The words without their mark, number and bullet, and the owner whom the mark names: "TODO (Ada): …". */
export function withoutMark(words: string): { readonly text: string; readonly owner?: string } {
  const named = NAMED.exec(words);
  if (named) return { text: words.slice(named[0].length).replace(/\]\W*$/, ''), owner: named[1] ?? '' };
  const scribed =
    /^(?:ACTION)\s*:?\s+(?!(?:note|need|want|try|remember|how|ask|everyone)\b)(\p{Ll}[\w-]{2,15}(?:(?:, | and )[\w-]{2,15})*) to (?=\p{Ll})/u.exec(
      words,
    );
  if (scribed) return { text: words.slice(scribed[0].length), owner: scribed[1] ?? '' };
  const [mark = '', someone, inside] = START.exec(words) ?? [];
  const owner = someone ?? inside ?? (/\bon all\b/i.test(mark) ? 'ALL' : undefined);
  const text = words
    .slice(mark.length)
    .replace(/^[\s>*_\\-]*/, '')
    .replace(END, '')
    .replace(/^(?:[a-z]|\d{1,2}|[A-Z](?=\)))[.)]\s+/, '')
    .trim();
  return owner === undefined ? { text } : { text, owner };
}
