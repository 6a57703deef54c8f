import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/import/blocks/block.ts';
import { readSource } from '../../../src/import/read-source.ts';

const HEADERS = `From: =?utf-8?Q?C=C3=A9line?= <celine@asso.example>
To: bureau@asso.example
Date: Tue, 7 May 2024 10:00:00 +0100
MIME-Version: 1.0`;

const read = (message: string) => readSource({ name: 'message.eml', bytes: strToU8(message.replace(/\n/g, '\r\n')) });
const textOf = (body: string, subject = 'Compte rendu du 3 mai') =>
  read(
    `${HEADERS}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`,
  );

async function linesOf(message: ReturnType<typeof read>) {
  return (await message).units.flatMap(textsOf);
}

async function toldOf(message: ReturnType<typeof read>) {
  return (await message).leftOut?.map(({ reason, text }) => [reason, text]);
}

describe('a message', () => {
  it('has its subject as title, and its headers told', async () => {
    const message = read(
      `${HEADERS}\nSubject: =?iso-8859-1?Q?R=E9union_du_3_mai?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nPr=C3=A9sents : Ada, Ben`,
    );
    expect((await message).units).toMatchObject([
      { kind: 'heading', depth: 0, text: 'Réunion du 3 mai' },
      { kind: 'text', text: 'Présents : Ada, Ben' },
    ]);
    expect(await toldOf(message)).toEqual([
      ['metadata', 'From: Céline <celine@asso.example>'],
      ['metadata', 'To: bureau@asso.example'],
      ['metadata', 'Date: Tue, 7 May 2024 10:00:00 +0100'],
    ]);
  });

  it('is read by its page, and its attachments are named', async () => {
    const parts = [
      'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nPresents: Ada\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n' +
        `${Buffer.from('<html><body><p><b>Présents : Ada</b></p></body></html>').toString('base64')}\n--b--`,
      'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="cr.docx"\n\nUEs=',
    ];
    const message = read(
      `${HEADERS}\nContent-Type: multipart/mixed; boundary="a"\n\n--a\n${parts.join('\n--a\n')}\n--a--\n`,
    );
    expect((await message).units).toMatchObject([{ text: 'Présents : Ada', bold: true }]);
    expect((await message).remarks).toMatchObject([{ reason: 'attachment', from: 'cr.docx' }]);
  });

  it('is read by its text where that says more', async () => {
    const message = read(
      `${HEADERS}\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nLieu : salle du bas\nAda relit.\n--b\nContent-Type: text/html\n\n<p>Voir le texte</p>\n--b--`,
    );
    expect(await linesOf(message)).toEqual(['Lieu : salle du bas', 'Ada relit.']);
  });

  it.each([
    ['a line', 'Le lun. 6 mai 2024 à 10:02, Ben <ben@asso.example> a écrit :'],
    ['a line cut in two', 'On Mon, 6 May 2024 at 10:02 Ben\n<ben@asso.example> wrote:'],
    ['dashes', '-----Message d’origine-----'],
    ['headers', 'De : Ben\nEnvoyé : lundi 6 mai\nÀ : Ada\nObjet : salle'],
  ])('is without what it answers, under %s', async (_, over) => {
    const message = textOf(`Ada relit.\n\n${over}\n\n> Qui relit ?\n>\n> Ben`);
    expect(await linesOf(message)).toEqual(['Compte rendu du 3 mai', 'Ada relit.']);
    expect((await toldOf(message))?.filter(([reason]) => reason === 'quote').slice(-2)).toEqual([
      ['quote', 'Qui relit ?'],
      ['quote', 'Ben'],
    ]);
  });

  it('says what it passes on, and what it quotes without a word of its own', async () => {
    const passed =
      '---------- Forwarded message ---------\nDe : Ben\nDate : lun. 6 mai 2024\nObjet : séance\n\nAda relit.';
    expect(await linesOf(textOf(`Pour info.\n\n${passed}`, 'Fwd: séance'))).toEqual([
      'séance',
      'Pour info.',
      'Ada relit.',
    ]);
    expect(await linesOf(textOf('De : Ben\nEnvoyé : lundi\nObjet : séance\n\nAda relit.', 'TR : séance'))).toEqual([
      'séance',
      'Ada relit.',
    ]);
    expect(await linesOf(textOf('> Ada relit.', 'RE : séance'))).toEqual(['séance', 'Ada relit.']);
  });

  it('makes no title of the words above a signature', async () => {
    expect((await textOf('Ada relit.\n-- \nCéline')).units.map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'text',
    ]);
  });

  it.each([
    ['minutes that begin with labels', 'Date: 3 mai 2024\nObjet: séance\nTo: everyone\n\nAda relit.'],
    ['minutes with their hour', 'Date: 3 May 2024\nSubject: meeting at 10:00\n\nAda relit.'],
  ])('is not %s', async (_, text) => {
    expect((await readSource({ name: 'a.txt', bytes: strToU8(text) })).leftOut ?? []).toEqual([]);
  });

  it('in parts in parts without end is refused or read at once', async () => {
    const nest = Array.from(
      { length: 500 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`,
    );
    await expect(read(`${HEADERS}\n${nest.join('')}`)).rejects.toMatchObject({ words: { en: expect.any(String) } });
  });
});
