import { describe, expect, it } from 'vitest';
import { eml } from '../../../src/render/targets/eml.ts';
import { aboutOf } from '../../support/about.ts';

const MARKDOWN = '# Fiche de suivi\n\nÉté à « Zinder ».\n';

/** The parts of a message, each with its headers and its decoded body. */
function partsOf(message: string): readonly { readonly head: string; readonly body: string }[] {
  return message
    .split(/^--gtm=_\w+(?:--)?\r\n/m)
    .slice(1)
    .map((part) => part.split('\r\n\r\n'))
    .filter(([head]) => head?.includes('base64'))
    .map(([head = '', body = '']) => ({ head, body: Buffer.from(body, 'base64').toString('utf8') }));
}

describe('eml', () => {
  it('is a draft with the text, the page, and the files asked for', () => {
    const attachments = [
      { name: 'digest-Conseil-Régional.pdf', content: new Uint8Array([37, 80, 68, 70]) },
      { name: 'x.md', content: 'texte' },
      { name: 'x.bin', content: '?' },
    ];
    const message = eml.render(MARKDOWN, aboutOf({ recipient: 'a@example.org', attachments }));
    expect(message).toContain('X-Unsent: 1\r\n');
    expect(message).toContain('To: a@example.org\r\n');
    expect(message).toContain('multipart/mixed');
    expect(message).toContain(
      'filename="digest-Conseil-R-gional.pdf"; filename*=UTF-8\'\'digest-Conseil-R%C3%A9gional.pdf',
    );
    const parts = partsOf(message);
    expect(parts.map(({ head }) => /Content-Type: ([^;\r]*)/.exec(head)?.[1])).toEqual([
      'text/plain',
      'text/html',
      'application/pdf',
      'text/markdown',
      'application/octet-stream',
    ]);
    expect(parts[0]?.body).toContain('Été à « Zinder ».');
    expect(parts[1]?.body).toContain('<h1');
    expect(parts[2]?.body).toBe('%PDF');
  });

  it('goes to nobody when no address is known, and says its subject in any letters', () => {
    const title = 'Fiche de suivi : Direction régionale de l’état civil, des migrations et des réfugiés, 20 avril 2023';
    const message = eml.render(MARKDOWN, aboutOf({ title }));
    expect(message).not.toContain('To:');
    const subject = /^Subject: (.*(?:\r\n .*)*)/m.exec(message)?.[1] ?? '';
    const words = [...subject.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, text = '']) =>
      Buffer.from(text, 'base64').toString(),
    );
    expect(words.join('')).toBe(title);
    for (const line of message.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(78);
    expect(eml.render(MARKDOWN, aboutOf({ title: 'Sheet' }))).toContain('Subject: Sheet\r\n');
  });

  it('lets nothing begin another header', () => {
    const message = eml.render(
      MARKDOWN,
      aboutOf({ title: 'a\r\nBcc: x@example.org', recipient: 'a@b.c\r\nBcc: x@example.org' }),
    );
    expect(message).not.toMatch(/^Bcc:/m);
  });
});
