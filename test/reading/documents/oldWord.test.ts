import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCeilings, type OpenedDocument } from '../../../src/reading/document.ts';
import { readOldWord } from '../../../src/reading/documents/document.office.ts';
import { readWord } from '../../../src/reading/documents/document.word.ts';
import { show } from './show.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const shown = (document: OpenedDocument) =>
  show(document).filter((line) => line !== '' && line !== '~');
const open = (bytes: Uint8Array) => readOldWord({ name: 'form.doc', bytes }, defaultCeilings);

describe('an old binary Word form', () => {
  it('reads as the same form in the newer format: tables, text fields, tick boxes, footer', async () => {
    const old = await open(fixture('legacyFields.doc'));
    const newer = await readWord(
      { name: 'form.docx', bytes: fixture('legacyFields.docx') },
      defaultCeilings,
    );

    expect(shown(old)).toEqual(shown(newer));
    expect(shown(old)).toContain('{[Gender] | [☒ Female] [☐ Male]}');
  });

  it('says why it cannot be read: no Word inside, a password', async () => {
    const locked = Buffer.from(fixture('legacyFields.doc'));
    const at = locked.indexOf(Buffer.from([0xec, 0xa5])) + 0x0a;
    locked.writeUInt16LE(locked.readUInt16LE(at) | 0x0100, at);

    expect(await open(locked)).toEqual({
      kind: 'cannot-open',
      why: 'The old Word file cannot be opened: it needs a password',
    });
    expect((await open(Buffer.from('nothing'))).kind).toBe('cannot-open');
  });

  it('ends, whatever the bytes', async () => {
    const sound = fixture('legacyFields.doc');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 40 }),
        fc.nat(sound.length),
        async (changes, cut) => {
          const bytes = Buffer.from(sound.subarray(0, cut < 2_000 ? undefined : cut));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect((await open(bytes)).kind).toMatch(/^(document|cannot-open|over-ceiling)$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
