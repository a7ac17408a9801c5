import { describe, expect, it } from 'vitest';
import { isFaint } from '../../../../src/reading/documents/ocr/faint.ts';
import { said } from '../../../../src/reading/documents/ocr/saidWords.ts';

const read = (text: string) =>
  said({
    ...{ text, left: 50, right: 80, top: 92, bottom: 102, baseline: 100, size: 10, spaces: ' ' },
    confidence: 0.95,
  });

describe('a word of a scan', () => {
  it('is in doubt where it holds a mark that nobody writes among letters', () => {
    for (const text of ['<onjo-Sample', 'Smi|h', 'Joh{n', 'psycholo_ical'])
      expect(read(text)).toSatisfy(isFaint);
    for (const text of ['Okonjo-Sample', "O'Neill", '<ann@post.example>', 'parent/carer'])
      expect(read(text)).not.toSatisfy(isFaint);
  });

  it('loses the dot that a row of them left before a name', () => {
    expect(read('.De')?.text).toBe('De');
    expect(read('.5')?.text).toBe('.5');
  });
});
