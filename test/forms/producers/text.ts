import { helpOf, spelledOut, type Form, type Item } from '../form.ts';

/** How people type a form: a colon, dots or underscores to the answer, answers in a column. */
export type Typing = 'colon' | 'dots' | 'underscores' | 'columns';

/** The form as a plain text body: one line a field, large answers below their label. */
export function plainText(form: Form, typing: Typing = 'colon'): string {
  const lines: string[] = [form.title, '', ...form.introduction];
  for (const section of form.sections) {
    lines.push('', section.heading.toUpperCase(), '');
    for (const item of spelledOut(section)) lines.push(...itemLines(item, typing));
  }
  if (form.footer !== '') lines.push('', form.footer);
  return `${lines.join('\n')}\n`;
}

function itemLines(item: Item, typing: Typing): string[] {
  if (item.kind === 'words') return [item.text];
  const label = item.label.replace(/[:?]?$/, (end) => (end === '?' ? '?' : ':'));
  if (item.kind === 'choice') return [`${label} ${choiceText(item)}`.trimEnd()];
  if (item.large === true) return ['', label, ...helpOf(item), item.written, ''];
  return [typed(label, item.written, typing)];
}

function typed(label: string, written: string, typing: Typing): string {
  const bare = label.replace(/:$/, '');
  switch (typing) {
    case 'colon':
      return `${label} ${written}`.trimEnd();
    case 'columns':
      return `${label.padEnd(34)}   ${written}`.trimEnd();
    case 'dots':
      return `${bare} ${written === '' ? '..............................' : `.....${written}.....`}`;
    case 'underscores':
      return `${label} ${written === '' ? '______________________' : `__${written}__________`}`;
  }
}

/** "Yes [x]  No [ ]"; crossing out cannot be typed, so only the answer stays. */
export function choiceText(item: Extract<Item, { kind: 'choice' }>): string {
  if (item.manner !== 'tick') return item.chosen === null ? '' : (item.options[item.chosen] ?? '');
  return item.options
    .map((option, place) => `${place === item.chosen ? '[x]' : '[ ]'} ${option}`)
    .join('  ');
}
