import type { Form, Item } from '../form.ts';

/** The form as a plain text body: one line a field, large answers below their label. */
export function plainText(form: Form): string {
  const lines: string[] = [form.title, '', ...form.introduction];
  for (const section of form.sections) {
    lines.push('', section.heading.toUpperCase(), '');
    for (const item of section.items) lines.push(...itemLines(item));
  }
  if (form.footer !== '') lines.push('', form.footer);
  return `${lines.join('\n')}\n`;
}

function itemLines(item: Item): string[] {
  if (item.kind === 'words') return [item.text];
  const label = item.label.replace(/[:?]?$/, (end) => (end === '?' ? '?' : ':'));
  if (item.kind === 'choice') return [`${label} ${choiceText(item)}`.trimEnd()];
  if (item.large === true) return ['', label, item.written, ''];
  return [`${label} ${item.written}`.trimEnd()];
}

/** "Yes [x]  No [ ]"; crossing out cannot be typed, so only the answer stays. */
export function choiceText(item: Extract<Item, { kind: 'choice' }>): string {
  if (item.manner !== 'tick') return item.chosen === null ? '' : (item.options[item.chosen] ?? '');
  return item.options
    .map((option, place) => `${place === item.chosen ? '[x]' : '[ ]'} ${option}`)
    .join('  ');
}
