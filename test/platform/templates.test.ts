import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  clockTime,
  dayAndDate,
  longDate,
  nunjucksTemplates,
} from '../../src/platform/templates.nunjucks.ts';

function folderWith(html: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(folder, 'email'));
  writeFileSync(join(folder, 'email', 'letter.njk'), html);
  writeFileSync(join(folder, 'email', 'letter.txt.njk'), text);
  return folder;
}

test('data are escaped in the HTML body and left alone in the text body', () => {
  const templates = nunjucksTemplates(folderWith('<p>{{ role }}</p>', '{{ role }}'));
  const letter = templates.email('letter', { role: '<b>GP & nurse</b>' });
  expect(letter.html).toBe('<p>&lt;b&gt;GP &amp; nurse&lt;/b&gt;</p>');
  expect(letter.text).toBe('<b>GP & nurse</b>');
});

test('a word that the data does not give stops the letter', () => {
  const templates = nunjucksTemplates(folderWith('{{ reference }}', 'x'));
  expect(() => templates.email('letter', {})).toThrow();
});

test('times are written as the NHS writes them, in London', () => {
  expect(longDate(new Date('2026-08-05T23:30:00Z'))).toBe('6 August 2026');
  expect(longDate('2026-08-06')).toBe('6 August 2026');
  expect(dayAndDate('2026-08-06')).toBe('Thursday 6 August 2026');
  expect(clockTime(new Date('2026-08-06T16:30:00Z'))).toBe('5:30pm');
  expect(clockTime(new Date('2026-01-06T09:00:00Z'))).toBe('9am');
  expect(clockTime(new Date('2026-01-06T12:00:00Z'))).toBe('midday');
  expect(clockTime(new Date('2026-01-06T00:00:00Z'))).toBe('midnight');
  expect(clockTime(new Date('2026-01-06T00:05:00Z'))).toBe('12:05am');
});
