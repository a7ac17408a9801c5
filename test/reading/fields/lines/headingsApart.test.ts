import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments } from '../blocks.ts';

const bold = (text: string) => ({ text, bold: true });
const asked = (label: string, answer = ''): Line =>
  segments(bold(label), ...(answer ? [answer] : []));
const alone = (text: string): Line => segments(bold(text));
const form = (father: readonly Line[]): Line[] => [
  alone('About the baby'),
  asked("Child's full name", 'Ada Testchild'),
  asked('Date of birth', '14/03/2026'),
  line(''),
  alone('About mum'),
  asked('Full name', 'Ann Testchild'),
  asked('Home language', 'Urdu'),
  ...father,
  line(''),
  alone('Completed by'),
  asked('Name', 'Jo Tester'),
  asked('Job title', 'Health visitor'),
];

describe('a line in bold without an answer, set as the headings of its form are', () => {
  it('opens a section though nobody knows its words: the name below is not the mother’s too', () => {
    const fields = fieldsOf(
      form([line(''), alone('About dad or other co-parent'), asked('Name', 'Sam Testchild')]),
    );

    expect(fields).toMatchObject({
      'mother.name': 'Ann Testchild',
      'father.name': 'Sam Testchild',
    });
  });

  it('is a label left blank where it stands right below another', () => {
    const fields = fieldsOf(form([alone('Interpreter needed'), asked('Tel', '07700 900451')]));

    expect(fields).toMatchObject({ interpreter: null, 'parent.phone': '+447700900451' });
  });
});
