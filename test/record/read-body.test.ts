import { describe, expect, it } from 'vitest';
import { readBody, readRecord } from '../../src/record/read-record.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the body of a record alone', () => {
  it('is that of the record', () => {
    const text = bytes('---\ndate: 2023-03-01\n---\n\nOuverture.\n\n## Divers\n\nTexte.\n');
    expect(readBody(text)).toEqual(readRecord('meetings/2023-03-01.md', text).meeting?.body);
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0, 0xd8])],
    ['a header that is not closed', bytes('---\ndate: 2023-03-01\n')],
    ['too many lines', bytes(`---\ndate: 2023-03-01\n---\n${'\n'.repeat(200_001)}`)],
  ])('is none in %s', (_, given) => {
    expect(readBody(given)).toBeNull();
  });
});
