import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/import/blocks/block.ts';
import { readSource } from '../../../src/import/read-source.ts';
import { expectLinear } from '../../support/expect-linear.ts';

const read = (text: string, name = 'reunion.vtt') => readSource({ name, bytes: strToU8(text) });
const linesOf = async (text: string) => (await read(text)).units.flatMap(textsOf);

const VTT = `WEBVTT
Kind: captions

NOTE enregistré au bureau

STYLE
::cue { color: red }

a1/1-0
00:00:01.000 --> 00:00:03.000
<v Ada Bello>Bonjour &amp; bienvenue.</v>

a1/1-1
00:00:03.500 --> 00:00:05.000 align:start
<v Ada Bello>On <i>commence</i>.</v>

00:00:06.000 --> 00:00:08.000
<v Ben>Je relis le projet.</v>
`;

describe('a transcript', () => {
  it('says who speaks, what one says in a row as one paragraph', async () => {
    const reading = await read(VTT);
    expect(reading.units).toMatchObject([
      { kind: 'text', text: 'Ada Bello : Bonjour & bienvenue. On commence.', line: 11 },
      { kind: 'text', text: 'Ben : Je relis le projet.', line: 18 },
    ]);
    expect(reading.spoken).toBe(true);
  });

  it('has its times, notes and head told', async () => {
    expect((await read(VTT)).leftOut).toEqual([
      { reason: 'metadata', text: '00:00:01 – 00:00:08', line: 11 },
      { reason: 'metadata', text: 'Kind: captions', line: 1 },
      { reason: 'comment', text: 'enregistré au bureau', line: 4 },
    ]);
  });

  it('is read from SubRip, with names before a colon', async () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nAda: Bonjour\r\nà tous.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}Ben: Merci.\r\n';
    expect(await linesOf(text)).toEqual(['Ada: Bonjour à tous.', 'Ben: Merci.']);
  });

  it('says once what rolls over the screen', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOn relit\n\n00:02.000 --> 00:03.000\nOn relit\nle projet\n\n00:03.000 --> 00:04.000\nle projet\nce soir.\n';
    expect(await linesOf(text)).toEqual(['On relit le projet ce soir.']);
  });

  it('parts long words at the end of a sentence', async () => {
    const cue = (at: number) =>
      `00:00:${String(at).padStart(2, '0')}.000 --> 00:00:59.000\n<v Ada>${'mot '.repeat(99)}${at}.\n`;
    const texts = await linesOf(`WEBVTT\n\n${[1, 2, 3, 4].map(cue).join('\n')}`);
    expect(texts.map((text) => text.length > 400)).toEqual([true, true]);
    expect(texts.every((text) => text.startsWith('Ada : '))).toBe(true);
  });

  it('is read in linear time', async () => {
    const cue = (times: number) => `${'<v '.repeat(times)}\n${'<'.repeat(times)}\n${'&'.repeat(times)}`;
    await expectLinear((times) => read(`WEBVTT\n\n00:01.000 --> 00:02.000\n${cue(times)}`), 100_000);
  });
});
