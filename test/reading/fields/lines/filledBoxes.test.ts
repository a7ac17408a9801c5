import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const filled = (text: string) => ({ text, entered: true });
const known = [
  segments('Name of baby', filled('Ada Testchild')),
  segments('Date of birth', filled('14/03/2026')),
  segments('Referrer', filled('Jo Sample')),
];

describe('boxes of a form that the file tells', () => {
  it('answer the line right over them, whatever the dictionary knows of it', () => {
    const fields = fieldsOf([
      ...known,
      line('Protection and care status of this child'),
      segments(filled('On a child protection plan since May.')),
    ]);
    expect(fields.safeguarding).toBe('On a child protection plan since May.');
  });

  it('answer both questions of the cell beside them', () => {
    const cell = 'Is the child on a plan?\nDetails:';
    const fields = fieldsOf([
      ...known,
      table([cell, filled('None'), 'Visiting risks:', filled('None known')]),
    ]);
    expect(fields).toMatchObject({ safeguarding: 'None', risk: 'None known' });
  });

  it('answer one question on two lines, and no second one', () => {
    const cell = 'Consent to referral obtained from\nperson with PR:';
    const fields = fieldsOf([...known, table([cell, '☒ Yes ☐ No'])]);
    expect(fields.consent).toBe('yes');
  });

  it('end what was told in them: the next line of the page asks for itself', () => {
    const at = (text: string, top: number, entered?: true): Line => ({
      ...{ kind: 'line', page: 1, top, height: 10 },
      segments: [{ text, left: 50, ...(entered && { entered }) }],
    });
    const told = table([
      { text: '', blocks: [at('Reason', 100)] },
      { text: '', blocks: [at('She looks past him at feeds.', 114, true)] },
    ]);
    const fields = fieldsOf([...known, told, at('Consent?', 140), at('☒ Yes   ☐ No', 154)]);
    expect(fields).toMatchObject({ reason: 'She looks past him at feeds.', consent: 'yes' });
  });
});

it('gives an e-mail address all of its letters, where its cell is too narrow for them', () => {
  const cell = table(['NHS email\njo.sample@trial.exam\nple', 'Date of referral\n21/11/2026']);
  const fields = fieldsOf([...known, line('Referrer', { heading: true }), cell]);
  expect(fields['referrer.email']).toBe('jo.sample@trial.example');
});
