/** Whether a file is a message: its first lines are headers, one of which only a message has (RFC 5322, 3.6). */
export function isMail(head: string): boolean {
  const [before = ''] = head.replace(/^\uFEFF?(?:From \S+.*\r?\n)?/, '').split(/\r?\n[ \t]*\r?\n/, 1);
  const lines = before.split(/\r?\n(?![ \t])/);
  if (lines.length < 2 || !lines.slice(0, -1).every((line) => HEADER.test(line))) return false;
  return lines.some((line) => MAIL_ONLY.test(line)) && lines.some((line) => SAID_BY.test(line));
}

const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;
/** Minutes have a date and a subject as well; not a zone of hours, an address or the form of a message. */
const KEYS = 'mime-version|message-id|content-type|received|return-path';
const DAY = String.raw`(?:\w{3}, )?\d{1,2} \w{3} \d{4}`;
const HOUR = String.raw`\d\d:\d\d(?::\d\d)? *(?:[+-]\d{4}|gmt|ut)`;
const MAIL_ONLY = new RegExp(`^(?:${KEYS}|delivered-to|dkim-signature):|^date: *${DAY} ${HOUR}`, 'i');
const SAID_BY = /^(?:from|subject|date|to):/i;
